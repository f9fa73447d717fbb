// Hashing for a kitchen that works in the page: one task of a tenth of a second and more, so it goes to a Worker of its
// own, as small as can be. Where none comes up, the page does it.

import { type Argon2Input, type Argon2id, argon2id as onThisThread } from '../../server'
import { inTime } from '../opening'
import scriptUrl from './grinder-worker?worker&url'

/** Many times what it takes on a slow phone. */
const patienceMs = 8_000

/** What is used of a Worker. */
export type GrinderWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>

/** `start` rejects, or throws, where no Worker may run. */
export function createGrinder(start: () => Promise<GrinderWorker> = startFromText): Argon2id {
  const waiting = new Map<number, { resolve(hash: string): void; reject(error: Error): void }>()
  let asked = 0
  let isGone = false

  const starting = Promise.resolve()
    .then(start)
    .then((worker) => {
      worker.addEventListener('message', ({ data }: MessageEvent<{ id: number; hash: string }>) => {
        waiting.get(data.id)?.resolve(data.hash)
        waiting.delete(data.id)
      })
      worker.addEventListener('error', (event) => {
        event.preventDefault()
        giveUp()
      })
      return worker
    })
  const giveUp = (): void => {
    isGone = true
    starting.then((worker) => worker.terminate()).catch(() => {})
    for (const { reject } of waiting.values()) reject(new Error('The Worker failed.'))
    waiting.clear()
  }
  starting.catch(giveUp)

  const ask = async (input: Argon2Input): Promise<string> => {
    const worker = await starting
    const id = ++asked
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject })
      worker.postMessage({ id, input })
    })
  }

  return async (input) => {
    if (isGone) return onThisThread(input)
    try {
      return await inTime(ask(input), patienceMs)
    } catch {
      giveUp()
      return onThisThread(input)
    }
  }
}

/**
 * A page without an origin, as in a sandboxed frame, may start a Worker from a text only, and in Chromium from no
 * module: so the script, which is built without imports, is fetched as a text.
 */
async function startFromText(): Promise<GrinderWorker> {
  const answer = await fetch(scriptUrl)
  if (!answer.ok) throw new Error(`The script did not come: ${answer.status}.`)
  const text = new Blob([await answer.text()], { type: 'text/javascript' })
  const address = URL.createObjectURL(text)
  const worker = new Worker(address, { name: 'hashing' })
  // Once it runs, or has failed, the address is not needed any more.
  for (const event of ['message', 'error']) worker.addEventListener(event, () => URL.revokeObjectURL(address))
  return worker
}
