// Something fetched when it is first wanted, and kept.

export interface Later<Value> {
  /** `undefined` until it came. */
  known(): Value | undefined
  /** Rejects where it cannot be had; then it may be asked for again. */
  fetch(): Promise<Value>
}

export function later<Value>(load: () => Promise<Value>): Later<Value> {
  let value: Value | undefined
  return {
    known: () => value,
    fetch: async () => {
      value ??= await load()
      return value
    },
  }
}
