// Stands in for the e-mail provider: nothing leaves the page, the time it takes is a model, the outbox can be read.

import { micros, type Random } from '../../shared'
import { detail } from '../../trace'
import { type Email, EmailError, type EmailProvider } from './email'

/** An e-mail the provider accepted. */
export interface OutgoingEmail extends Email {
  readonly sentAtMs: number
}

export interface EmailDouble extends EmailProvider {
  /** What it accepted since it was made, oldest first. */
  readonly outbox: readonly OutgoingEmail[]
}

export interface EmailDoubleOptions {
  /** The source of the jitter. */
  readonly random: Random
  /** What it accepted in earlier orders; their keys are not taken again. */
  readonly accepted?: readonly Email[]
  /** `down`: takes its time and then refuses everything. */
  readonly state?: 'up' | 'down'
}

const fastestUs = 120_000
const jitterUs = 160_000
const timeoutUs = 2_000_000

export function createEmailDouble({ random, accepted = [], state = 'up' }: EmailDoubleOptions): EmailDouble {
  const outbox: OutgoingEmail[] = []
  const keys = new Set(accepted.map(({ idempotencyKey }) => idempotencyKey))
  return {
    outbox,
    send: (span, email) =>
      span.child(
        'send-email',
        {
          station: 'providers',
          fidelity: 'simulated',
          detail: 'story',
          kind: 'client',
          attributes: {
            ...detail('backofhouse.email', { to: email.to, subject: email.subject }),
            ...detail('backofhouse.supplier', 'email'),
          },
        },
        (own) => {
          if (state === 'down') {
            own.spend(micros(timeoutUs))
            throw new EmailError('The e-mail provider did not answer.')
          }
          own.spend(micros(fastestUs + random.integer(jitterUs)))
          // Accepted once already: it says so again, and sends nothing.
          if (keys.has(email.idempotencyKey)) return own.set({ 'backofhouse.email.repeated': true })
          keys.add(email.idempotencyKey)
          outbox.push({ ...email, sentAtMs: own.wallClockMs })
        },
      ),
  }
}
