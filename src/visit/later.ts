// Something fetched when it is first wanted, and kept.

export interface Later<Value> {
  /** `undefined` until it came. */
  known(): Value | undefined
  /** Always the same promise, unless that one rejected: then it may be asked for again. */
  fetch(): Promise<Value>
}

export function later<Value>(load: () => Promise<Value>): Later<Value> {
  let value: Value | undefined
  let coming: Promise<Value> | undefined
  const come = async (): Promise<Value> => {
    try {
      value = await load()
      return value
    } catch (error) {
      coming = undefined
      throw error
    }
  }
  return {
    known: () => value,
    fetch: () => {
      coming ??= come()
      return coming
    },
  }
}
