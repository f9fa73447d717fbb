// What a connection may do once it is handed to a stranger: read the tables, within limits.

import type { Database as Handle, Sqlite3Static } from '@sqlite.org/sqlite-wasm'
import type { OwnSqlOptions, OwnSqlProblem } from './own-sql'
import type { PrepareProblem } from './prepare-only'

export interface Guard {
  /** Forgets the last statement and starts counting. */
  begin(options: OwnSqlOptions): void
  /** The problem, told by what the guard knows of it. */
  explain(problem: OwnSqlProblem | PrepareProblem): OwnSqlProblem
}

/** How often the budget is looked at, in steps of the virtual machine. */
const stepsBetweenLooks = 1000
/** How much the memory of the engine may grow while one statement sorts and gathers. */
const mostMemoryBytes = 64 * 1024 * 1024

/**
 * For as long as the connection lives: https://www.sqlite.org/security.html. A statement is stopped after
 * `virtualMachineSteps`, rounded up to thousands.
 */
export function guardReading(sqlite3: Sqlite3Static, handle: Handle, virtualMachineSteps: number): Guard {
  const { capi, wasm } = sqlite3
  setLimits(sqlite3, handle)
  const memory = (): number => wasm.heap8u().byteLength
  let reason: 'writes' | 'forbidden' | 'too-slow' | 'too-large' | undefined
  let steps = 0
  let mayContinue = (): boolean => true

  const judge = judgeOf(sqlite3, handle)
  capi.sqlite3_set_authorizer(
    handle,
    (_, action, first, second) => {
      const verdict = judge(action, String(first), String(second))
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
    begin: ({ stopwatch, budgetMs = Number.POSITIVE_INFINITY }) => {
      const [startMs, startBytes] = [stopwatch?.() ?? 0, memory()]
      reason = undefined
      steps = 0
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
    // Of a text, a blob and a row, in bytes.
    [capi.SQLITE_LIMIT_LENGTH, 100_000],
    [capi.SQLITE_LIMIT_COLUMN, 100],
    [capi.SQLITE_LIMIT_EXPR_DEPTH, 100],
    [capi.SQLITE_LIMIT_COMPOUND_SELECT, 50],
    [capi.SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 100],
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
        return forbiddenFunctions.has(second.toLowerCase()) ? 'forbidden' : 'ok'
      default:
        return beside.has(action) ? 'forbidden' : 'writes'
    }
  }
}
