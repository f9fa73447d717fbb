// What is said when no route took the request: this address does not exist, or not with this method.

import type { Hono } from 'hono'
import { every } from 'hono/combine'
import { createMiddleware } from 'hono/factory'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { costs } from '../costs'
import type { AppEnv } from '../env'
import { methodNotImplemented, noRoute, wrongMethod } from '../problems'
import { Refusal } from '../refusal'

/** What this server knows: the methods of RFC 9110 §9.3, and PATCH (RFC 5789). They are written in capitals. */
const knownMethods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'CONNECT', 'OPTIONS', 'TRACE']

/**
 * Refuses with 501 what is no method here (RFC 9110 §9.1); with 405 and `Allow` where the address has routes for other
 * methods; else with 404.
 */
export const routing = (app: Hono<AppEnv>) =>
  every(
    createMiddleware<AppEnv>(async (c, next) => {
      const { method } = c.req
      if (knownMethods.includes(method)) return next()
      await c.var.span.child('unknown-method', { station: 'gateway', detail: 'story' }, (span) => {
        span.spend(costs.routing)
        const meant = knownMethods.find((known) => known === method.toUpperCase())
        throw new Refusal(
          methodNotImplemented,
          meant ? `Please write ${meant}, in capitals.` : 'Please use a method of HTTP, such as GET or POST.',
        )
      })
    }),
    createMiddleware<AppEnv>(async (c, next) => {
      await next()
      // A route that refuses throws; a bare 404 means that there was none.
      if (c.res.status !== 404 || c.error) return
      await c.var.span.child('no-route', { station: 'gateway', detail: 'story' }, (span) => {
        span.spend(costs.routing)
        throw new Refusal(noRoute, 'Please check it. What the API serves is listed at /api/openapi.json.')
      })
    }),
    methodNotAllowed<AppEnv>({
      app,
      onMethodNotAllowed: (c, methods) =>
        c.var.span.child('method-not-allowed', { station: 'gateway', detail: 'story' }, (span): Response => {
          span.spend(costs.routing)
          const allow = methods.join(', ')
          throw new Refusal(wrongMethod, `Please send it again with a method that is taken here: ${allow}.`, {
            headers: { Allow: allow },
          })
        }),
    }),
  )
