// What the guest carries, at the playhead: what comes with an answer is carried once the answer was read.

import { entryAt, openingMs, type Wallet } from '../../simulation'
import { useApp, useJourney, useStep } from '../../ui'
import { shownEntry } from '../../visit'

export interface Carried {
  readonly wallet: Wallet
  /** The world's clock at this moment of the trip, milliseconds since 1970. */
  readonly clockMs: number
}

const empty: Wallet = { token: null, cookies: [] }

export function useCarried(): Carried {
  const journey = useJourney()
  const step = useStep()
  const entry = useApp(shownEntry)
  const last = useApp((state) => entryAt(state.history, state.base))
  if (!entry || !journey || !step)
    return { wallet: last?.run.world.wallet ?? empty, clockMs: last?.run.world.wallClockMs ?? openingMs }
  const readMs = journey.readAtMs
  const { before, run } = entry
  return {
    wallet: readMs !== undefined && readMs <= step.atMs ? run.world.wallet : before.wallet,
    clockMs: run.trace.startedAtMs + step.step.atUs / 1000,
  }
}
