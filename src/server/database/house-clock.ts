// The clock by which SQLite tells the time: the house's, not the machine's.

import type { Sqlite3Static } from '@sqlite.org/sqlite-wasm'
import { invariant } from '../../shared'

export interface HouseClock {
  /** The file system of that name tells this time; a connection that is opened with it takes it over. */
  readonly vfs: string
  /** Milliseconds since 1970. */
  set(nowMs: number): void
}

const clocks = new WeakMap<Sqlite3Static, HouseClock>()

/** One for an engine. SQLite asks the file system of a connection for the time: https://www.sqlite.org/c3ref/vfs.html */
export function houseClock(sqlite3: Sqlite3Static): HouseClock {
  const known = clocks.get(sqlite3)
  if (known) return known
  const { capi, wasm, vfs } = sqlite3
  const usual = new capi.sqlite3_vfs(capi.sqlite3_vfs_find(null) || undefined)
  const own = new capi.sqlite3_vfs()
  // The usual one in everything else.
  wasm.heap8u().copyWithin(Number(own.pointer), Number(usual.pointer), Number(usual.pointer) + sizeOf(usual))
  own.$zName = 0
  usual.dispose()
  let now = 0n
  const name = 'house-clock'
  vfs.installVfs({
    vfs: {
      struct: own,
      name,
      methods: {
        // Milliseconds by the Julian day number.
        xCurrentTimeInt64: (_vfs: unknown, at: number) => {
          wasm.poke64(at, now)
          return capi.SQLITE_OK
        },
      },
    },
  })
  const clock: HouseClock = {
    vfs: name,
    set: (nowMs) => {
      now = julianEpochMs + BigInt(Math.trunc(nowMs))
    },
  }
  clocks.set(sqlite3, clock)
  return clock
}

/** In bytes. The engine's types do not tell of it: https://sqlite.org/wasm/doc/trunk/c-structs.md */
function sizeOf(struct: object): number {
  const info: unknown = Reflect.get(struct, 'structInfo')
  const size: unknown = typeof info === 'object' && info !== null ? Reflect.get(info, 'sizeof') : undefined
  invariant(typeof size === 'number', 'a struct of the engine knows its size')
  return size
}

/** The first of January 1970 by the Julian day number, 2440587.5 days. */
const julianEpochMs = 210_866_760_000_000n
