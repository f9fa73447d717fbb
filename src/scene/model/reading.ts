// What a statement says about itself, read for the picture: its first word, its table, and how its rows are found.

import type { DatabaseQuery } from '../../trace'

/** How one table is searched: `scan` row by row, `index` by the cards of an index, `key` straight to the row. */
export interface Search {
  readonly table: string
  readonly by: 'scan' | 'index' | 'key'
  /** As people read it: an index's own name; of an automatic one its table and columns. */
  readonly index: string | null
}

/** `INSERT INTO users …` → INSERT. */
export const firstWord = (sql: string): string => /^\s*([a-z]+)/i.exec(sql)?.[1]?.toUpperCase() ?? ''

/** The table a statement is about: the first it names. */
export const tableOf = (sql: string): string | null => namesIn(sql)[0]?.table ?? null

/** The searches of a plan, in its order, each table once: the first leads. */
export function searchesOf({ sql, plan }: Pick<DatabaseQuery, 'sql' | 'plan'>): readonly Search[] {
  const names = namesIn(sql)
  const searches: Search[] = []
  for (const line of plan) {
    const [, word, name, rest = ''] = /^(SCAN|SEARCH) (\w+)(.*)$/.exec(line) ?? []
    // `SCAN CONSTANT ROW`, `SCAN 3 CONSTANT ROWS`: no table is gone along.
    if (!word || !name || /^(?: CONSTANT| \d|-ROW)/.test(rest) || name === 'CONSTANT') continue
    const table = names.find(({ alias }) => alias === name)?.table ?? name
    if (searches.some((one) => one.table === table)) continue
    searches.push(howOf(table, word, rest))
  }
  return searches
}

function howOf(table: string, word: string, rest: string): Search {
  if (/USING INTEGER PRIMARY KEY/.test(rest)) return { table, by: 'key', index: null }
  const index = /USING (?:AUTOMATIC )?(?:PARTIAL )?(?:COVERING )?INDEX(?: (\w+))?/.exec(rest)
  if (!index) return { table, by: word === 'SCAN' ? 'scan' : 'key', index: null }
  const name = index[1]
  const columns = [...rest.matchAll(/(\w+)\s*[=<>]/g)].map(([, column]) => column)
  const automatic = !name || name.startsWith('sqlite_autoindex_')
  return { table, by: 'index', index: automatic ? `${table}(${columns.join(',')})` : name }
}

/** Every table a statement names, with the name it goes by. */
function namesIn(sql: string): readonly { readonly table: string; readonly alias: string }[] {
  const names = /\b(?:FROM|JOIN|INTO|UPDATE(?:\s+OR\s+\w+)?|TABLE)\s+"?(\w+)"?(?:\s+(?:AS\s+)?(\w+))?/gi
  return [...sql.matchAll(names)].map(([, table = '', alias = table]) => ({
    table,
    alias: /^(?:AS|WHERE|SET|ON|USING|JOIN|LEFT|INNER|CROSS|ORDER|GROUP|LIMIT|VALUES|SELECT|DEFAULT|RETURNING)$/i.test(
      alias,
    )
      ? table
      : alias,
  }))
}

/**
 * How long a search is watched: it grows with the logarithm of the virtual-machine steps really counted, is never
 * shorter for more of them, and never longer than a learner waits.
 */
export const searchMs = (steps: number): number => Math.round(Math.min(700, 120 + 34 * Math.log2(1 + steps / 10)))
