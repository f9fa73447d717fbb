// Mock Service Worker: the order really leaves the page and is answered through the worker.

import { http, passthrough } from 'msw'
import { setupWorker } from 'msw/browser'
import { origin } from '../shared'
import type { Counter } from './counter'

/**
 * Starts the worker whose script is at `workerUrl` and answers our origin through it.
 * Throws where registration is refused. Returns the way to stop it.
 */
export async function catchInWorker(counter: Counter, workerUrl: string): Promise<() => void> {
  const worker = setupWorker(
    http.all(`${origin}/*`, async ({ request }) => (await counter.deliver(request.url)) ?? passthrough()),
  )
  await worker.start({ quiet: true, onUnhandledRequest: 'bypass', serviceWorker: { url: workerUrl } })
  return () => worker.stop()
}
