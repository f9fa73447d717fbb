// Hashing for a kitchen that works in the page: one task of a tenth of a second and more, so it goes to a Worker of its
// own, as small as can be. Where none comes up, the page does it.

import { type Argon2Input, type Argon2id, argon2id as onThisThread } from '../../server'
import { inTime } from '../opening'
import StartedFromBlob from './grinder-worker?worker&inline'

/** Many times what it takes on a slow phone. */
const patienceMs = 8_000

/** What is used of a Worker. */
export type GrinderWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>

/** `start` throws where no Worker may run. */
export function createGrinder(start: () => GrinderWorker = () => new StartedFromBlob()): Argon2id {
  const waiting = new Map<number, { resolve(hash: string): void; reject(error: Error): void }>()
  let asked = 0
  let worker: GrinderWorker | null = null

  const giveUp = (): void => {
    worker?.terminate()
    worker = null
    for (const { reject } of waiting.values()) reject(new Error('The Worker failed.'))
    waiting.clear()
  }
  try {
    worker = start()
    worker.addEventListener('message', ({ data }: MessageEvent<{ id: number; hash: string }>) => {
      waiting.get(data.id)?.resolve(data.hash)
      waiting.delete(data.id)
    })
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      giveUp()
    })
  } catch {
    // Then the page works alone.
  }

  const ask = (to: GrinderWorker, input: Argon2Input): Promise<string> =>
    new Promise((resolve, reject) => {
      const id = ++asked
      waiting.set(id, { resolve, reject })
      to.postMessage({ id, input })
    })

  return async (input) => {
    if (worker === null) return onThisThread(input)
    try {
      return await inTime(ask(worker, input), patienceMs)
    } catch {
      giveUp()
      return onThisThread(input)
    }
  }
}
