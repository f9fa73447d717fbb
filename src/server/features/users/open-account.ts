// A new account, as most sites make one: whoever takes an address that is taken is told so.

import type { Context } from 'hono'
import type { Queries } from '../../database/connection'
import { isUniqueViolation } from '../../database/error'
import type { AppEnv } from '../../env'
import { queueJob } from '../../jobs/queue'
import { Refusal } from '../../refusal'
import { confirmEmail } from './e-mails'
import { emailTaken } from './problems'
import { User } from './user'

/** Who signs up, when all was checked. */
export interface NewUser {
  readonly email: string
  readonly name: string
  readonly passwordHash: string
  /** RFC 3339. */
  readonly createdAt: string
}

/** Adds the account in the transaction `tx`, and answers. */
export type OpenAccount = (c: Context<AppEnv>, tx: Queries, user: NewUser) => Promise<Response>

export const openAccount: OpenAccount = async (c, tx, { email, name, passwordHash, createdAt }) => {
  try {
    const user = await tx.one(
      'insert-user',
      User,
      `INSERT INTO users (email, name, password_hash, created_at)
       VALUES (?1, ?2, ?3, ?4)
       RETURNING id, email, name, role, created_at AS createdAt,
                 iif(confirmed_at IS NULL, 'unconfirmed', 'confirmed') AS status`,
      [email, name, passwordHash, createdAt],
    )
    await queueJob('queue-confirmation', tx, confirmEmail, { to: email, name })
    return c.json(user, 201, { Location: `/api/users/${user.id}`, 'Cache-Control': 'no-store' })
  } catch (error) {
    if (!isUniqueViolation(error, 'users.email')) throw error
    throw new Refusal(emailTaken, 'Log in instead, or sign up with another address.', {
      errors: [{ pointer: '#/email', detail: 'Somebody has signed up with this address.' }],
    })
  }
}
