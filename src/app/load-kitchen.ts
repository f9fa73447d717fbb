// The way to the kitchen that keeps it out of the entry.

import type { Kitchen } from './kitchen'

/** Loads the kitchen's code, then opens it. May be asked again after it failed. */
export async function loadKitchen(): Promise<Kitchen> {
  const { openKitchen } = await import('./kitchen')
  return openKitchen()
}
