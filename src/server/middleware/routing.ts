// What is said when no route took the request: this address does not exist, or not with this method.

import type { Hono } from 'hono'
import { every } from 'hono/combine'
import { createMiddleware } from 'hono/factory'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { costs } from '../costs'
import type { AppEnv } from '../env'
import { Refusal } from '../refusal'

/** Refuses with 405 and `Allow` where the address has routes for other methods, else with 404. */
export const routing = (app: Hono<AppEnv>) =>
  every(
    createMiddleware<AppEnv>(async (c, next) => {
      await next()
      // A route that refuses throws; a bare 404 means that there was none.
      if (c.res.status !== 404 || c.error) return
      await c.var.span.child('no-route', { station: 'gateway', detail: 'story' }, (span) => {
        span.spend(costs.routing)
        throw new Refusal('no-route', 'Please check the address. Those of the API are listed at /api/openapi.json.')
      })
    }),
    methodNotAllowed<AppEnv>({
      app,
      onMethodNotAllowed: (c, methods) =>
        c.var.span.child('method-not-allowed', { station: 'gateway', detail: 'story' }, (span): Response => {
          span.spend(costs.routing)
          const allow = methods.join(', ')
          throw new Refusal('method-not-allowed', `Please send it again with a method that is taken here: ${allow}.`, {
            headers: { Allow: allow },
          })
        }),
    }),
  )
