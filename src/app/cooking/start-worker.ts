// Starts the kitchen's Worker. Throws where none may run: in a sandboxed frame.

import type { FromWorker } from './protocol'
import type { WorkerLine } from './remote'

export function startWorker(): WorkerLine {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'kitchen' })
  return {
    send: (message, transfer = []) => worker.postMessage(message, transfer),
    listen: (hear) => worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => hear(data)),
    end: () => worker.terminate(),
    onFailure: (act) => {
      worker.addEventListener('error', (event) => {
        event.preventDefault()
        act(event.message || 'The Worker failed.')
      })
      worker.addEventListener('messageerror', () => act('A message of the Worker could not be read.'))
    },
  }
}
