// Accounts: becoming a guest, and looking at one.

import type { Feature } from '../../feature'
import { confirmAddress } from './confirm-address'
import { accountExists, confirmEmail } from './e-mails'
import { openAccount } from './open-account'
import { openAccountDiscreetly } from './open-account-discreetly'
import { emailTaken, linkInvalid } from './problems'
import { seed } from './seed'
import { showProfile } from './show-profile'
import { signUp } from './sign-up'

export const users: Feature = {
  routes: [
    {
      name: 'sign-up',
      at: '/api/users',
      recipes: { usual: signUp(openAccount), discreet: signUp(openAccountDiscreetly) },
    },
    { name: 'confirm-address', at: '/api/users', recipes: { usual: confirmAddress } },
    { name: 'show-profile', at: '/api/users', recipes: { usual: showProfile } },
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
    {
      version: 6,
      name: 'confirmed-addresses',
      // Who had an account before keeps it.
      up: `
      ALTER TABLE users ADD COLUMN confirmed_at TEXT;
      ALTER TABLE users ADD COLUMN confirmation_hash TEXT;
      ALTER TABLE users ADD COLUMN confirmation_expires_at TEXT;
      UPDATE users SET confirmed_at = created_at;
      CREATE UNIQUE INDEX users_by_confirmation ON users (confirmation_hash);`,
    },
  ],
  seed,
  problems: [emailTaken, linkInvalid],
  jobs: [confirmEmail, accountExists],
  shelves: ['users'],
}
