// Gives every request an id, for the logs and for the person who asks for help.

import { createMiddleware } from 'hono/factory'
import { requestId as honoRequestId } from 'hono/request-id'
import { costs } from '../costs'
import type { AppEnv } from '../env'

/** Sets `c.var.requestId` and the `X-Request-Id` header; an id the caller sent is kept when it is harmless. */
export const requestId = () => {
  const identify = honoRequestId({ generator: (c) => c.env.secureRandom.hex(16) })
  return createMiddleware<AppEnv>(async (c, next) => {
    await c.var.span.child('request-id', { station: 'gateway', detail: 'all' }, async (span) => {
      span.spend(costs.requestId)
      await identify(c, async () => {})
      const kept = c.req.header('X-Request-Id') === c.var.requestId
      span.set({ 'backofhouse.request_id': c.var.requestId, 'backofhouse.request_id.kept': kept })
    })
    // On the request's own span too: whoever is sent the id finds there what happened.
    c.var.span.set({ 'backofhouse.request_id': c.var.requestId })
    await next()
  })
}
