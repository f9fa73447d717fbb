// The Worker in which the kitchen works where it can: SQLite, the server and the hashing of passwords keep nobody
// waiting there who presses something on the page.

import { createCook } from './cook'
import type { FromWorker, ToWorker } from './protocol'
import { serveCook } from './serve'

const send = (message: FromWorker, transfer: Transferable[] = []): void => postMessage(message, { transfer })

serveCook(createCook, {
  send,
  listen: (hear) => addEventListener('message', ({ data }: MessageEvent<ToWorker>) => hear(data)),
}).catch((error: unknown) => send({ type: 'unable', error: String(error) }))
