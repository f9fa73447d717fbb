// MSW reads `localStorage` while it is being imported; where third-party storage is blocked, reading it throws.

/** Puts a stand-in that forgets in its place where reading it throws, then runs `work`. */
export async function withStorage<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    void globalThis.localStorage
  } catch {
    Object.defineProperty(globalThis, 'localStorage', { value: forgetfulStorage(), configurable: true })
  }
  return work()
}

function forgetfulStorage(): Storage {
  const items = new Map<string, string>()
  return {
    get length() {
      return items.size
    },
    clear: () => items.clear(),
    getItem: (key) => items.get(key) ?? null,
    key: (index) => [...items.keys()][index] ?? null,
    removeItem: (key) => void items.delete(key),
    setItem: (key, value) => void items.set(key, value),
  }
}
