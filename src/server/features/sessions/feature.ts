// Logging in, and what a token says.

import type { Feature } from '../../feature'
import { logIn } from './log-in'
import { wrongCredentials } from './problems'
import { showMe } from './show-me'

export const sessions: Feature = {
  routes: [
    { at: '/api/sessions', recipe: logIn },
    { at: '/api/me', recipe: showMe },
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
  ],
  seed: [],
  problems: [wrongCredentials],
  jobs: [],
  shelves: ['sessions'],
}
