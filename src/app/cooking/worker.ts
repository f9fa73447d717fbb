// The Worker's script. It imports nothing at its top: under a service worker that asks who wants a file before it
// answers, Firefox would wait for ever (see `.build/workers.ts`).

import type { FromWorker } from './protocol'

import('./work')
  .then(({ work }) => work())
  .catch((error: unknown) => {
    const unable: FromWorker = { type: 'unable', error: String(error) }
    postMessage(unable)
  })
