// What each kind of job does.

import type { Span } from '../../trace'
import type { EmailProvider } from '../providers/email'
import type { Job } from './queue'

/** Rejects when the job could not be done. May be called twice for one job: what it does must bear that. */
export async function perform(job: Job, span: Span, email: EmailProvider): Promise<void> {
  const { to, name } = job.payload
  switch (job.kind) {
    case 'confirm-email':
      return email.send(span, {
        to,
        subject: 'Please confirm your e-mail address',
        text: `Hello ${name},\n\nwelcome! Please confirm that this address is yours.\n\nThe kitchen`,
      })
    case 'account-exists':
      // Whoever typed the name may have been somebody else: it is not repeated.
      return email.send(span, {
        to,
        subject: 'You already have an account',
        text: 'Hello,\n\nsomebody signed up with this address, which has an account. Log in, or ignore this.\n\nThe kitchen',
      })
  }
}
