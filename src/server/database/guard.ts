// What a connection may do once it is handed to a stranger: read the tables, within limits.

import type { Database as Handle, Sqlite3Static } from '@sqlite.org/sqlite-wasm'
import type { OwnSqlOptions, OwnSqlProblem } from './own-sql-answer'
import type { PrepareProblem } from './prepare-only'

export interface Guard {
  /** Forgets the last statement and starts counting. */
  begin(options: OwnSqlOptions): void
  /** Before the same statement is compiled once more. */
  again(): void
  /** The problem, told by what the guard knows of it. */
  explain(problem: OwnSqlProblem | PrepareProblem): OwnSqlProblem
}

/**
 * How often the budget is looked at, in steps of the virtual machine. One step can be a call of a dear function, so a
 * look comes every few of them.
 */
const stepsBetweenLooks = 10
/** The longest text, blob and row. No function can be given more to work on, nor make more. */
export const mostBytes = 5_000
/**
 * Functions whose work grows faster than what they are given: what a text is searched for, or each of its places, is
 * gone through again and again. With `mostBytes` the dearest takes some milliseconds, and between two looks at the
 * budget every one that the statement names may be called.
 */
const dearFunctions = /^(?:instr|replace|l?trim|rtrim|like|glob|unhex|printf|format|percentile.*|median|jsonb?_.+)$/
const mostDearFunctions = 24
/** How much the memory of the engine may grow while one statement sorts and gathers. */
const mostMemoryBytes = 64 * 1024 * 1024

/**
 * For as long as the connection lives: https://www.sqlite.org/security.html. A statement is stopped after
 * `virtualMachineSteps`, rounded up to the next look.
 */
export function guardReading(sqlite3: Sqlite3Static, handle: Handle, virtualMachineSteps: number): Guard {
  const { capi, wasm } = sqlite3
  setLimits(sqlite3, handle)
  const memory = (): number => wasm.heap8u().byteLength
  let reason: 'writes' | 'forbidden' | 'too-slow' | 'too-large' | undefined
  let steps = 0
  let mayContinue = (): boolean => true
  let dear = 0

  const judge = judgeOf(sqlite3, handle)
  capi.sqlite3_set_authorizer(
    handle,
    (_, action, first, second) => {
      const named = String(second).toLowerCase()
      if (action === capi.SQLITE_FUNCTION && dearFunctions.test(named)) dear++
      const verdict = dear > mostDearFunctions ? 'too-slow' : judge(action, String(first), named)
      if (verdict === 'ok') return capi.SQLITE_OK
      reason ??= verdict
      return capi.SQLITE_DENY
    },
    0,
  )
  capi.sqlite3_progress_handler(
    handle,
    stepsBetweenLooks,
    () => {
      steps += stepsBetweenLooks
      return mayContinue() ? 0 : 1
    },
    0,
  )
  return {
    again: () => {
      dear = 0
    },
    begin: ({ stopwatch, budgetMs = Number.POSITIVE_INFINITY }) => {
      const [startMs, startBytes] = [stopwatch?.() ?? 0, memory()]
      reason = undefined
      steps = 0
      dear = 0
      mayContinue = () => {
        const late = stopwatch !== undefined && stopwatch() - startMs > budgetMs
        if (late || steps > virtualMachineSteps) reason ??= 'too-slow'
        else if (memory() - startBytes > mostMemoryBytes) reason ??= 'too-large'
        return reason === undefined
      }
    },
    // Several statements are several, whatever the second would do.
    explain: (problem) =>
      reason === undefined || problem.code === 'several' ? problem : { code: reason, message: problem.message },
  }
}

function setLimits({ capi }: Sqlite3Static, handle: Handle): void {
  for (const [limit, value] of [
    [capi.SQLITE_LIMIT_LENGTH, mostBytes],
    // Of the compiled statement: whatever stands in a row without a loop.
    [capi.SQLITE_LIMIT_VDBE_OP, 5_000],
    [capi.SQLITE_LIMIT_COLUMN, 100],
    [capi.SQLITE_LIMIT_EXPR_DEPTH, 100],
    [capi.SQLITE_LIMIT_COMPOUND_SELECT, 50],
    [capi.SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50],
    [capi.SQLITE_LIMIT_ATTACHED, 0],
  ] as const)
    capi.sqlite3_limit(handle, limit, value)
}

/** Functions that give rows and show nothing of the inside of the file. */
const harmlessModules = new Set(['json_each', 'json_tree'])
const forbiddenFunctions = new Set(['load_extension', 'fts3_tokenizer'])

/** https://www.sqlite.org/c3ref/c_alter_table.html: what the arguments of each action are. */
function judgeOf({ capi }: Sqlite3Static, handle: Handle) {
  const modules = handle.selectValues('SELECT name FROM pragma_module_list').map(String)
  const hidden = new Set(modules.filter((name) => !harmlessModules.has(name)))
  const isHidden = (table: string): boolean =>
    hidden.has(table.toLowerCase()) || /^(?:sqlite_(?!schema$|master$)|pragma_)/i.test(table)
  const beside: ReadonlySet<number> = new Set([
    capi.SQLITE_PRAGMA,
    capi.SQLITE_ATTACH,
    capi.SQLITE_DETACH,
    capi.SQLITE_TRANSACTION,
    capi.SQLITE_SAVEPOINT,
  ])
  return (action: number, first: string, second: string): 'ok' | 'writes' | 'forbidden' => {
    switch (action) {
      case capi.SQLITE_SELECT:
      case capi.SQLITE_RECURSIVE:
        return 'ok'
      case capi.SQLITE_READ:
        return isHidden(first) ? 'forbidden' : 'ok'
      case capi.SQLITE_FUNCTION:
        return forbiddenFunctions.has(second) ? 'forbidden' : 'ok'
      default:
        return beside.has(action) ? 'forbidden' : 'writes'
    }
  }
}
