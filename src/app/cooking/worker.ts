// The Worker in which the kitchen works where it can: SQLite, the server and the hashing of passwords keep nobody
// waiting there who presses something on the page.

import { createCook } from './cook'
import type { FromWorker, ToWorker } from './protocol'
import { serveCook } from './serve'

serveCook(createCook, {
  send: (message: FromWorker, transfer = []) => postMessage(message, { transfer }),
  listen: (hear) => addEventListener('message', ({ data }: MessageEvent<ToWorker>) => hear(data)),
}).catch((error: unknown) => {
  // Outside of a promise it reaches the page as the Worker's own failure.
  setTimeout(() => {
    throw error
  })
})
