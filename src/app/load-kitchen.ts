// The way to the kitchen that keeps it out of the entry.

import type { Kitchen } from './kitchen'
import { inTime } from './opening'
import { KitchenProblem } from './store/kitchen-problem'

/** A script that takes longer is not going to come. */
const loadingMs = 20_000

/** Loads the kitchen's code, then opens it. Rejects when either takes too long; may be asked again. */
export async function loadKitchen(): Promise<Kitchen> {
  const { openKitchen } = await inTime(import('./kitchen'), loadingMs).catch((error: unknown) => {
    throw new KitchenProblem('openKitchen', error)
  })
  return openKitchen()
}
