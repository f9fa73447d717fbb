// Where no service worker may run: `fetch` is caught in the page itself. Loads nothing of MSW's worker.

import { FetchInterceptor } from '@mswjs/interceptors/fetch'
import { type Counter, orderHeader } from './transport'

/** Returns the way to let go of `fetch` again. */
export function catchInPage(counter: Counter): () => void {
  const interceptor = new FetchInterceptor()
  interceptor.on('request', async ({ request, controller }) => {
    if (!request.headers.has(orderHeader)) return
    const answer = await counter.serve(request)
    if (answer) controller.respondWith(answer)
  })
  interceptor.apply()
  return () => interceptor.dispose()
}
