// Marks a route that nobody needs a token for.

import { createMiddleware } from 'hono/factory'
import { costs } from '../costs'
import type { AppEnv } from '../env'

export const publicRoute = () =>
  createMiddleware<AppEnv>(async (c, next) => {
    c.set('station', 'auth')
    await c.var.span.child('no-badge-needed', { station: 'auth', detail: 'steps' }, (span) => {
      span.spend(costs.publicRoute)
      span.end('skipped')
    })
    await next()
  })
