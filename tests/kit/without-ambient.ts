// Runs work while everything a repeatable run must not touch throws: the clock, chance and timers.

interface Trap {
  readonly owner: object
  readonly key: string
  readonly name: string
}

class AmbientUse extends Error {
  constructor(source: string) {
    super(`${source} was used where time and chance are arguments.`)
    this.name = 'AmbientUse'
  }
}

const functions: readonly Trap[] = [
  { owner: Math, key: 'random', name: 'Math.random' },
  { owner: globalThis.crypto, key: 'randomUUID', name: 'crypto.randomUUID' },
  { owner: globalThis.crypto, key: 'getRandomValues', name: 'crypto.getRandomValues' },
  { owner: globalThis.performance, key: 'now', name: 'performance.now' },
  ...['setTimeout', 'setInterval', 'setImmediate', 'requestAnimationFrame', 'requestIdleCallback'].map((key) => ({
    owner: globalThis,
    key,
    name: key,
  })),
]

/**
 * Gives what `work` gives. A use of `Date`, `Math.random`, `crypto`'s randomness, `performance.now` or a timer throws
 * inside `work`; if that was caught there, this throws it once more at the end. Not for two runs at a time.
 */
export async function withoutAmbient<Value>(work: () => Promise<Value>): Promise<Value> {
  const used: AmbientUse[] = []
  const refuse = (name: string): never => {
    const use = new AmbientUse(name)
    used.push(use)
    throw use
  }
  const undo = [...functions.map((trap) => replace(trap, () => refuse(trap.name))), replaceDate(refuse)]
  try {
    const value = await work()
    if (used[0]) throw used[0]
    return value
  } finally {
    for (const restore of undo) restore()
  }
}

/** A property that the environment lacks is left alone. */
function replace({ owner, key }: Pick<Trap, 'owner' | 'key'>, value: unknown): () => void {
  if (!(key in owner)) return () => {}
  const own = Object.getOwnPropertyDescriptor(owner, key)
  Object.defineProperty(owner, key, { value, configurable: true, writable: true })
  return () => {
    if (own) Object.defineProperty(owner, key, own)
    else Reflect.deleteProperty(owner, key)
  }
}

/** `new Date(milliseconds)` only converts and stays; `new Date()`, `Date()` and `Date.now()` read the clock. */
function replaceDate(refuse: (name: string) => never): () => void {
  const guarded = new Proxy(Date, {
    construct: (target, parameters, newTarget) =>
      parameters.length === 0 ? refuse('new Date()') : Reflect.construct(target, parameters, newTarget),
    apply: () => refuse('Date()'),
    get: (target, key, receiver) => (key === 'now' ? () => refuse('Date.now') : Reflect.get(target, key, receiver)),
  })
  return replace({ owner: globalThis, key: 'Date' }, guarded)
}
