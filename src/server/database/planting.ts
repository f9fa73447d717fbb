// Rows that stand in a table from the start.

import type { Cell } from './cell'

export interface Planting {
  /** An `INSERT` of one row. */
  readonly sql: string
  /** Its parameters, row by row. */
  readonly rows: readonly (readonly Cell[])[]
}

/** 2026-01-05T09:00:00.000Z, a Monday morning: when the first database was filled. */
export const seededAtMs = 1_767_603_600_000
