// What is asked of own SQL, and what it answers.

import type { Cell } from './cell'

export interface OwnSqlAnswer {
  /** Names may repeat. */
  readonly columns: readonly string[]
  /** At most 200. Integers beyond 2⁵³ and blobs are written as texts. */
  readonly rows: readonly (readonly Cell[])[]
  /** Whether there were more rows. */
  readonly truncated: boolean
  /** The `detail` lines of `EXPLAIN QUERY PLAN`; empty where there is nothing to search. */
  readonly plan: readonly string[]
  readonly virtualMachineSteps: number
}

export interface OwnSqlProblem {
  /**
   * `empty`: no statement. `several`: more than one. `syntax`: SQLite cannot read it, or knows no such table or column.
   * `writes`: it would change something. `forbidden`: it reaches out of the tables (ATTACH, PRAGMA, a transaction).
   * `too-slow`: stopped. `too-large`: the text, or what it gives. `failed`: SQLite gave up while it ran.
   */
  readonly code: 'empty' | 'several' | 'syntax' | 'writes' | 'forbidden' | 'too-slow' | 'too-large' | 'failed'
  /** SQLite's own words, in English; may be empty. */
  readonly message: string
}

export interface OwnSqlOptions {
  /** Reads real time in milliseconds. */
  readonly stopwatch?: () => number
  /** Stops after this long by the stopwatch; in any case after 2,000,000 steps of the virtual machine. */
  readonly budgetMs?: number
}
