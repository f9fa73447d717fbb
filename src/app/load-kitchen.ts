// The way to the kitchen that keeps it out of the entry.

import type { i18n } from 'i18next'
import { type Kitchen, KitchenProblem } from '../visit'
import { addLaterWords } from '../words'
import { inTime } from './opening'

/** A script that takes longer is not going to come. */
const loadingMs = 20_000

/**
 * Loads the kitchen's code and the words for what will happen there, then opens it. Rejects when that takes too long;
 * may be asked again.
 */
export async function loadKitchen(words: i18n): Promise<Kitchen> {
  const loading = Promise.all([import('./kitchen'), addLaterWords(words)])
  const [{ openKitchen }] = await inTime(loading, loadingMs).catch((error: unknown) => {
    throw new KitchenProblem('openKitchen', error)
  })
  return openKitchen()
}
