// Brings a database up to the newest schema.

import type { Database as Handle } from '@sqlite.org/sqlite-wasm'
import { isoTime } from '../../shared'
import type { Migration } from './migration'

/** Runs those of `migrations` that have not run yet, by version, each in a transaction of its own that fails or holds as a whole. */
export function migrate(handle: Handle, migrations: readonly Migration[], wallClockMs: number): void {
  handle.exec(`
    CREATE TABLE IF NOT EXISTS schema_migrations (
      version    INTEGER PRIMARY KEY,
      name       TEXT NOT NULL,
      applied_at TEXT NOT NULL
    ) STRICT`)
  const newest = Number(handle.selectValue('SELECT coalesce(max(version), 0) FROM schema_migrations'))
  const missing = migrations.filter(({ version }) => version > newest).sort((a, b) => a.version - b.version)
  for (const migration of missing) apply(handle, migration, wallClockMs)
}

function apply(handle: Handle, { version, name, up }: Migration, wallClockMs: number): void {
  handle.transaction((tx) => {
    tx.exec(up)
    tx.exec({
      sql: 'INSERT INTO schema_migrations (version, name, applied_at) VALUES (?1, ?2, ?3)',
      bind: [version, name, isoTime(wallClockMs)],
    })
  })
}
