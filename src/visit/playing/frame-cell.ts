// A value that changes with every frame that is drawn: whoever draws follows it, and nobody else hears of it.

export interface FrameCell<Value> {
  /** What it began with. */
  readonly first: Value
  get(): Value
  /** Returns the way to stop listening. */
  follow(listener: (value: Value) => void): () => void
}

export interface WritableFrameCell<Value> extends FrameCell<Value> {
  set(value: Value): void
}

export function createFrameCell<Value>(first: Value): WritableFrameCell<Value> {
  const followers = new Set<(value: Value) => void>()
  let now = first
  return {
    first,
    get: () => now,
    set: (value) => {
      now = value
      for (const follower of followers) follower(value)
    },
    follow: (listener) => {
      followers.add(listener)
      return () => followers.delete(listener)
    },
  }
}
