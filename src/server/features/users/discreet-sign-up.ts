// Signing up without telling strangers who has an account: the same work and the same answer for every address.
// What only its owner may know goes to the address itself (OWASP, Authentication Cheat Sheet).

import { z } from 'zod'
import type { Connection } from '../../database/connection'
import { queueJob } from '../../jobs/queue'
import { accountExists, confirmEmail } from './e-mails'

export interface NewUser {
  readonly email: string
  readonly name: string
  readonly passwordHash: string
  /** RFC 3339. */
  readonly createdAt: string
}

/** The answer, whether or not the address was free. */
export const CheckYourMail = z.object({ message: z.string() }).meta({ id: 'CheckYourMail' })

export const checkYourMail: z.infer<typeof CheckYourMail> = {
  message: 'Check your mail: what comes next is written there.',
}

/** Adds the user if the address is free. Either way one e-mail is queued, and nobody but its reader learns which. */
export const signUpDiscreetly = (database: Connection, user: NewUser): Promise<void> =>
  database.transaction(async (tx) => {
    const added = await tx.run(
      'insert-user-if-new',
      `INSERT INTO users (email, name, password_hash, created_at)
       VALUES (?1, ?2, ?3, ?4)
       ON CONFLICT (email) DO NOTHING`,
      [user.email, user.name, user.passwordHash, user.createdAt],
    )
    await queueJob('queue-next-e-mail', tx, added === 1 ? confirmEmail : accountExists, {
      to: user.email,
      name: user.name,
    })
  })
