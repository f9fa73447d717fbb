// One try to carry an order to the counter and its answer back. It never waits for the carrier alone: the answer is
// known at the counter as soon as the server has made it, and a carrier may lose it.

import { type Clock, startTimer, type Timer } from './clock'
import type { PlacedOrder } from './counter'

/**
 * `back`: the carrier brought the answer. `lost`: it did not, in `backMs` after there was one. `refused`: it came back
 * without having been at the counter. `silent`: it had not been there when the time was over.
 */
export type Outcome = 'back' | 'lost' | 'refused' | 'silent'

/** A real `fetch` of an address, until its answer is read whole or `signal` ends it; rejects as `fetch` does. */
export type Carrier = (address: string, signal: AbortSignal) => Promise<unknown>

export interface Waiting {
  readonly clock: Clock
  /** Ends the wait for the arrival; how long the server works does not count. */
  readonly patience: Timer
  /** How long to wait for an answer to come back, asked once there is one. */
  backMs(): number
}

/** Sends `carrier` off with the order. Rejects only when the server throws. */
export async function attempt(
  order: PlacedOrder,
  carrier: Carrier,
  { clock, patience, backMs }: Waiting,
): Promise<Outcome> {
  const journey = new AbortController()
  const returned = carrier(order.address, journey.signal).then(over, over)
  try {
    const first = await Promise.race([order.arrival.then(() => 'arrived' as const), returned, patience.over])
    // Several things can be true by now; that it arrived counts.
    if (!order.hasArrived) return first === 'late' ? 'silent' : 'refused'
    await order.answer()
    const way = startTimer(clock, backMs())
    const last = await Promise.race([returned, way.over])
    way.stop()
    return last === 'late' ? 'lost' : 'back'
  } finally {
    journey.abort()
  }
}

const over = (): 'over' => 'over'
