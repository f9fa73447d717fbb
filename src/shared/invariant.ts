// What must hold, said where it must hold.

/** Throws an `Error` with `message` when `condition` is false. For our own mistakes, never for input. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Invariant broken: ${message}`)
}

/** The last branch of an exhaustive `switch`: fails to compile when a kind was forgotten. */
export function unreachable(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`)
}
