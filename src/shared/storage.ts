// Where a page may keep nothing (a sandboxed frame, blocked third-party storage), merely reading `localStorage`
// throws, and libraries read it while they are being loaded.

/** Puts a storage that forgets in the place of each that cannot even be read. Does nothing where all is well. */
export function makeStorageReadable(): void {
  for (const name of ['localStorage', 'sessionStorage']) {
    try {
      Reflect.get(globalThis, name)
    } catch {
      Object.defineProperty(globalThis, name, { value: forgetfulStorage(), configurable: true })
    }
  }
}

/** The methods of the Web Storage API, for as long as the page lives. */
function forgetfulStorage(): object {
  const items = new Map<string, string>()
  return {
    get length() {
      return items.size
    },
    clear: () => items.clear(),
    getItem: (key: string) => items.get(key) ?? null,
    key: (index: number) => [...items.keys()][index] ?? null,
    removeItem: (key: string) => void items.delete(key),
    setItem: (key: string, value: string) => void items.set(key, value),
  }
}
