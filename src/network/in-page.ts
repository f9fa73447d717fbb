// Where no service worker may run, or the one that runs loses orders: `fetch` is caught in the page itself. Loads
// nothing of MSW's worker.

import { FetchInterceptor } from '@mswjs/interceptors/fetch'
import type { Counter } from './counter'

/** Returns the way to let go of `fetch` again. */
export function catchInPage(counter: Counter): () => void {
  const interceptor = new FetchInterceptor()
  interceptor.on('request', async ({ request, controller }) => {
    const answer = await counter.deliver(request.url)
    if (answer) controller.respondWith(answer)
  })
  interceptor.apply()
  return () => interceptor.dispose()
}
