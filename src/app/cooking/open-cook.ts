// Chooses where the kitchen works, by trying: in a Worker that comes up with cryptography, else in the page.

import type { Carry } from '../../network'
import { inTime } from '../opening'
import { createKeeper } from './keeper'
import type { Cook } from './part'
import { NotLoaded, remoteCook } from './remote'
import { startWorker } from './start-worker'

/** A Worker whose script takes longer is not going to come. */
const patienceMs = 8_000

/** `carry` carries the orders that are to take the real way. Rejects where SQLite cannot be loaded. */
export async function openCook(carry: Carry): Promise<Cook> {
  try {
    const cook = await workerCook(carry)
    // The tables and own SQL have a Worker of their own: ending that one costs no order.
    const keeper = createKeeper(() => workerCook(carriesNothing))
    return {
      ...cook,
      openPantry: keeper.openPantry,
      close: () => {
        keeper.close()
        cook.close()
      },
    }
  } catch (error) {
    if (error instanceof NotLoaded) throw error
    const [{ createCook }, { createGrinder }] = await Promise.all([import('./cook'), import('./grinder')])
    return createCook(carry, createGrinder())
  }
}

const carriesNothing: Carry = () => Promise.reject(new Error('No orders are sent from here.'))

async function workerCook(carry: Carry): Promise<Cook> {
  const line = startWorker()
  try {
    return await inTime(remoteCook(line, carry), patienceMs)
  } catch (error) {
    line.end()
    throw error
  }
}
