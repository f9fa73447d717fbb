// A whole database as bytes, and back.

import type { Database as Handle, Sqlite3Static } from '@sqlite.org/sqlite-wasm'
import { invariant } from '../../shared'

/** The bytes of the database file. */
export const exportImage = ({ capi }: Sqlite3Static, handle: Handle): Uint8Array => capi.sqlite3_js_db_export(handle)

/** Replaces what `handle` holds by `image`. */
export function importImage({ capi, oo1, wasm }: Sqlite3Static, handle: Handle, image: Uint8Array): void {
  // Deserialising makes a database private to its connection, so it goes through one of its own.
  const source = new oo1.DB(':memory:')
  try {
    const size = image.byteLength
    const flags = capi.SQLITE_DESERIALIZE_FREEONCLOSE | capi.SQLITE_DESERIALIZE_RESIZEABLE
    source.checkRc(capi.sqlite3_deserialize(source, 'main', wasm.allocFromTypedArray(image), size, size, flags))
    const backup = capi.sqlite3_backup_init(handle, 'main', source, 'main')
    const copied = capi.sqlite3_backup_step(backup, -1)
    capi.sqlite3_backup_finish(backup)
    invariant(copied === capi.SQLITE_DONE, 'a database image is copied whole')
  } finally {
    source.close()
  }
}
