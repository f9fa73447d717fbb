// The e-mails that follow a sign-up.

import { z } from 'zod'
import type { JobKind } from '../../jobs/job-kind'

const Addressee = z.object({ to: z.string(), name: z.string() })
type Addressee = z.infer<typeof Addressee>

export const confirmEmail: JobKind<Addressee> = {
  kind: 'confirm-email',
  queue: 'emails',
  payload: Addressee,
  perform: ({ to, name }, span, { email, idempotencyKey }) =>
    email.send(span, {
      idempotencyKey,
      to,
      subject: 'Please confirm your e-mail address',
      text: `Hello ${name},\n\nwelcome! Please confirm that this address is yours.\n\nThe kitchen`,
    }),
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
