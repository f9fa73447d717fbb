// How often somebody may try a password: per account, whoever asks and from wherever. The first tries are free, then
// each makes the next wait twice as long (NIST SP 800-63B-4 §3.2.2, rate limiting). An account that does not exist is
// counted like any other.

import type { Span } from '../../../trace'
import { costs } from '../../costs'
import type { Attempts, Env } from '../../env'
import { Refusal } from '../../refusal'
import { tooManyAttempts } from './problems'

const freeAttempts = 5
const firstWaitMs = 1_000
const longestWaitMs = 15 * 60_000
/** After that long without a try nothing is remembered. */
const rememberedMs = 24 * 60 * 60_000

/** Counts this try before it is made, so that many at once do not all count as the first; refuses what comes too soon. */
export const countAttempt = (name: string, span: Span, { attempts }: Pick<Env, 'attempts'>, email: string) =>
  span.child(name, { station: 'logic', detail: 'all' }, (own) => {
    own.spend(costs.rateLimit)
    const nowMs = own.wallClockMs
    forgetIdle(attempts, nowMs)
    const before = attempts.get(accountOf(email)) ?? { count: 0, atMs: nowMs }
    const waitMs = before.atMs + waitAfter(before.count) - nowMs
    if (waitMs > 0) {
      const seconds = Math.ceil(waitMs / 1000)
      throw new Refusal(tooManyAttempts, `Please wait ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`, {
        headers: { 'Retry-After': String(seconds) },
      })
    }
    attempts.delete(accountOf(email))
    attempts.set(accountOf(email), { count: before.count + 1, atMs: nowMs })
  })

/** A log-in that succeeded wipes the slate. */
export const forgetAttempts = ({ attempts }: Pick<Env, 'attempts'>, email: string): boolean =>
  attempts.delete(accountOf(email))

/** How long the next try must wait after so many, in milliseconds. */
const waitAfter = (count: number): number =>
  count < freeAttempts ? 0 : Math.min(longestWaitMs, firstWaitMs * 2 ** (count - freeAttempts))

/** As the database compares addresses: without regard to ASCII case. */
const accountOf = (email: string): string => email.replace(/[A-Z]/g, (letter) => letter.toLowerCase())

/** The map is in the order of the last tries: the oldest stand first. */
function forgetIdle(attempts: Map<string, Attempts>, nowMs: number): void {
  for (const [account, { atMs }] of attempts) {
    if (nowMs - atMs < rememberedMs) return
    attempts.delete(account)
  }
}
