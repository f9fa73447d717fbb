// The kitchen's work in a Worker, where it can: SQLite, the server and the hashing of passwords keep nobody waiting there
// who presses something on the page.

import { createCook } from './cook'
import type { FromWorker, ToWorker } from './protocol'
import { serveCook } from './serve'

/** Answers the page for as long as the Worker lives; rejects where no cook can be made. */
export const work = (): Promise<void> =>
  serveCook(createCook, {
    send: (message: FromWorker, transfer: Transferable[] = []) => postMessage(message, { transfer }),
    listen: (hear) => addEventListener('message', ({ data }: MessageEvent<ToWorker>) => hear(data)),
  })
