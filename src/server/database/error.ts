// What the database says when it cannot do what a statement asks.

/**
 * `code` is SQLite's extended result code by name, such as `SQLITE_CONSTRAINT_UNIQUE`.
 * A broken constraint is a refusal (the database did its work and said no); anything else is a fault.
 */
export class DatabaseError extends Error {
  override readonly name: string
  readonly code: string
  readonly outcome: 'refused' | 'broken'

  constructor(code: string, message: string) {
    super(message)
    this.code = code
    this.name = code
    this.outcome = code.startsWith('SQLITE_CONSTRAINT') ? 'refused' : 'broken'
  }
}

/** Whether `error` says that the UNIQUE constraint of `column` (`users.email`) was broken. */
export const isUniqueViolation = (error: unknown, column: string): boolean =>
  error instanceof DatabaseError && error.code === 'SQLITE_CONSTRAINT_UNIQUE' && error.message.endsWith(`: ${column}`)

/** Whether `error` says that the database could not be reached, so that trying again later may help. */
export const isUnavailable = (error: unknown): boolean =>
  error instanceof DatabaseError && /^SQLITE_(BUSY|CANTOPEN|IOERR|LOCKED)/.test(error.code)
