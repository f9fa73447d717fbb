// Accounts: becoming a guest, and looking at one.

import type { Feature } from '../../feature'
import { accountExists, confirmEmail } from './e-mails'
import { emailTaken } from './problems'
import { seed } from './seed'
import { showProfile } from './show-profile'
import { signUp } from './sign-up'

export const users: Feature = {
  routes: [
    { at: '/api/users', recipe: signUp },
    { at: '/api/users', recipe: showProfile },
  ],
  migrations: [
    {
      version: 1,
      name: 'users',
      up: `
      CREATE TABLE users (
        id            INTEGER PRIMARY KEY,
        email         TEXT NOT NULL UNIQUE COLLATE NOCASE,
        name          TEXT NOT NULL,
        password_hash TEXT NOT NULL,
        role          TEXT NOT NULL DEFAULT 'guest' CHECK (role IN ('guest', 'chef', 'manager')),
        created_at    TEXT NOT NULL
      ) STRICT;`,
    },
  ],
  seed,
  problems: [emailTaken],
  jobs: [confirmEmail, accountExists],
  shelves: ['users'],
}
