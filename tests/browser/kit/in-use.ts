// On a machine that is too busy a worker comes up too late, and the page does without; the next visit finds it there.

import type { Player } from './player'

/** The page at its first visit, of at most five, that has the worker in use; else as the last visit found it. */
export async function withWorker(visit: () => Promise<Player>): Promise<Player> {
  let player = await visit()
  for (let visits = 1; visits < 5 && (await player.way()) !== 'service-worker'; visits++) player = await visit()
  return player
}
