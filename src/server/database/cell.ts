// The values a row holds, and how much of them may be seen from outside.

import type { SqlValue } from '@sqlite.org/sqlite-wasm'
import { invariant } from '../../shared'

/** What a column of our STRICT tables holds, and what may be bound to a parameter. */
export type Cell = string | number | null
/** Column → value, in the order of the columns. */
export type Row = Readonly<Record<string, Cell>>

/** Our tables hold integers below 2⁵³ and texts; anything else is a mistake in a migration. */
export function toCell(value: SqlValue | undefined): Cell {
  invariant(value === null || typeof value === 'string' || typeof value === 'number', 'a cell is text, number or null')
  return value
}

/** Hides what a secret column holds. An argon2 hash still shows its parameters, which are no secret. */
export function maskCell(column: string, value: Cell): Cell {
  if (typeof value !== 'string') return value
  const argon2 = /^(\$argon2id?\$v=\d+\$m=\d+,t=\d+,p=\d+\$)/.exec(value)
  if (argon2) return `${argon2[1]}…`
  if (/_?hash$/i.test(column) || /^[0-9a-f]{64}$/.test(value)) return 'sha256:…'
  return value
}

export const maskRow = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).map(([column, value]) => [column, maskCell(column, value)]))
