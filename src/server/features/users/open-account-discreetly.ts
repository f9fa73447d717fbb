// A new account without telling strangers who has one: the same work and the same answer for every address. What only
// its owner may know goes to the address itself (OWASP, Authentication Cheat Sheet). It hides something only because a
// log-in is discreet as well: a new account counts once its address is confirmed.

import { z } from 'zod'
import { queueJob } from '../../jobs/queue'
import { accountExists, confirmEmail } from './e-mails'
import type { OpenAccount } from './open-account'

/** The answer, whether or not the address was free. */
export const CheckYourMail = z.object({ message: z.string() }).meta({ id: 'CheckYourMail' })

const checkYourMail: z.infer<typeof CheckYourMail> = {
  message: 'Check your mail: what comes next is written there.',
}

/** Adds the user if the address is free. Either way one e-mail is queued, and nobody but its reader learns which. */
export const openAccountDiscreetly: OpenAccount = async (c, tx, { email, name, passwordHash, createdAt }) => {
  const added = await tx.run(
    'insert-user-if-new',
    `INSERT INTO users (email, name, password_hash, created_at)
     VALUES (?1, ?2, ?3, ?4)
     ON CONFLICT (email) DO NOTHING`,
    [email, name, passwordHash, createdAt],
  )
  await queueJob('queue-next-e-mail', tx, added === 1 ? confirmEmail : accountExists, { to: email, name })
  return c.json(checkYourMail, 202, { 'Cache-Control': 'no-store' })
}
