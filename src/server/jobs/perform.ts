// What each kind of job does.

import type { Span } from '../../trace'
import type { EmailProvider } from '../providers/email'
import type { Job } from './queue'

/** Rejects when the job could not be done. May be called twice for one job: what it does must bear that. */
export async function perform(job: Job, span: Span, email: EmailProvider): Promise<void> {
  switch (job.kind) {
    case 'confirm-email': {
      const { to, name } = job.payload
      await email.send(span, {
        to,
        subject: 'Please confirm your e-mail address',
        text: `Hello ${name},\n\nwelcome! Please confirm that this address is yours.\n\nThe kitchen`,
      })
    }
  }
}
