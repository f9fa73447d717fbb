// Logging in, and what a token says.

import type { Feature } from '../../feature'
import { anybody, confirmedOnly, logIn } from './log-in'
import { logOut } from './log-out'
import { sessionOver, tooManyAttempts, wrongCredentials } from './problems'
import { refreshSession } from './refresh-session'
import { showMe } from './show-me'

export const sessions: Feature = {
  routes: [
    { name: 'log-in', at: '/api/sessions', recipes: { usual: logIn(anybody), discreet: logIn(confirmedOnly) } },
    { name: 'refresh-session', at: '/api/sessions', recipes: { usual: refreshSession } },
    { name: 'log-out', at: '/api/sessions', recipes: { usual: logOut } },
    { name: 'show-me', at: '/api/me', recipes: { usual: showMe } },
  ],
  migrations: [
    {
      version: 5,
      name: 'sessions',
      up: `
      CREATE TABLE sessions (
        id                 INTEGER PRIMARY KEY,
        user_id            INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
        refresh_token_hash TEXT NOT NULL UNIQUE,
        created_at         TEXT NOT NULL,
        expires_at         TEXT NOT NULL
      ) STRICT;
      CREATE INDEX sessions_by_user ON sessions (user_id);`,
    },
    {
      version: 7,
      name: 'session-families',
      up: `
      ALTER TABLE sessions ADD COLUMN family TEXT NOT NULL DEFAULT '';
      ALTER TABLE sessions ADD COLUMN used_at TEXT;
      UPDATE sessions SET family = id;
      CREATE INDEX sessions_by_family ON sessions (family);`,
    },
  ],
  seed: [],
  problems: [wrongCredentials, tooManyAttempts, sessionOver],
  jobs: [],
  shelves: ['sessions'],
}
