// The e-mails that follow a sign-up.

import { z } from 'zod'
import { isoTime } from '../../../shared'
import { hashToken } from '../../domain/hash-token'
import type { JobKind } from '../../jobs/job-kind'
import { confirmationLink, linkLifetimeMs, makeConfirmationToken } from './confirmation'

const Addressee = z.object({ to: z.string(), name: z.string() })
type Addressee = z.infer<typeof Addressee>

/** The token is made here, when the e-mail leaves: nowhere else does it stand as it is. */
export const confirmEmail: JobKind<Addressee> = {
  kind: 'confirm-email',
  queue: 'emails',
  payload: Addressee,
  perform: async ({ to, name }, span, { email, idempotencyKey, queries, secret }) => {
    const token = await makeConfirmationToken(secret, `${idempotencyKey} ${to}`)
    const tokenHash = await hashToken(span, token)
    const waiting = await queries.run(
      'keep-confirmation',
      `UPDATE users
       SET confirmation_hash = ?2, confirmation_expires_at = ?3
       WHERE email = ?1 AND confirmed_at IS NULL`,
      (own) => [to, tokenHash, isoTime(own.wallClockMs + linkLifetimeMs)],
    )
    if (waiting === 0) return
    await email.send(span, {
      idempotencyKey,
      to,
      subject: 'Please confirm your e-mail address',
      text: `Hello ${name},\n\nwelcome! Please confirm within a day that this address is yours:\n${confirmationLink(token)}\n\nIf you did not sign up, ignore this.\n\nThe kitchen`,
    })
  },
}

/** Whoever typed the name may have been somebody else: it is not repeated. */
export const accountExists: JobKind<Addressee> = {
  kind: 'account-exists',
  queue: 'emails',
  payload: Addressee,
  perform: ({ to }, span, { email, idempotencyKey }) =>
    email.send(span, {
      idempotencyKey,
      to,
      subject: 'You already have an account',
      text: 'Hello,\n\nsomebody signed up with this address, which has an account. Log in, or ignore this.\n\nThe kitchen',
    }),
}
