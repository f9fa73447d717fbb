// Which pages of other origins may read our answers: https://fetch.spec.whatwg.org/#http-cors-protocol

import type { Context, Hono } from 'hono'
import { cors } from 'hono/cors'
import { createMiddleware } from 'hono/factory'
import { costs } from '../costs'
import type { AppEnv } from '../env'
import { methodsOf } from './methods-of'

/**
 * Adds the CORS headers, and answers preflights itself: with the methods that `app` has routes for at that address. It
 * only informs browsers: it keeps nobody else out.
 */
export const crossOrigin = (app: Hono<AppEnv>, allowedOrigins: readonly string[]) => {
  const methodsAt = methodsOf(app)
  const check = cors({
    origin: [...allowedOrigins],
    allowMethods: (_origin, c) => [...methodsAt(c.req.path)],
    allowHeaders: ['Authorization', 'Content-Type', 'Idempotency-Key', 'If-None-Match', 'traceparent'],
    exposeHeaders: ['ETag', 'Link', 'Location', 'RateLimit', 'RateLimit-Policy', 'Retry-After', 'X-Request-Id'],
    credentials: true,
    maxAge: 600,
  })
  return createMiddleware<AppEnv>(async (c, next) => {
    const preflight = await c.var.span.child('cors', { station: 'gateway', detail: 'all' }, (span) => {
      span.spend(costs.corsCheck)
      const origin = c.req.header('Origin')
      // Browsers name the page's origin only where it matters to somebody; other programs name none.
      if (origin !== undefined)
        span.set({ 'backofhouse.cors.origin': origin, 'backofhouse.cors.allowed': allowedOrigins.includes(origin) })
      // A page of this very origin reads the answer without asking anybody.
      if (origin === undefined || origin === new URL(c.req.url).origin) span.end('skipped')
      return isBareOptions(c) ? allow(c, origin) : check(c, async () => {})
    })
    if (preflight) return preflight
    await next()
  })

  /** What `check` says of every answer but a preflight's. */
  function allow(c: Context<AppEnv>, origin: string | undefined): void {
    c.header('Vary', 'Origin', { append: true })
    if (origin === undefined || !allowedOrigins.includes(origin)) return
    c.header('Access-Control-Allow-Origin', origin)
    c.header('Access-Control-Allow-Credentials', 'true')
  }
}

/** A request like all, and no preflight, though `cors` would answer it: https://fetch.spec.whatwg.org/#cors-preflight-request */
const isBareOptions = (c: Context<AppEnv>): boolean =>
  c.req.method === 'OPTIONS' && c.req.header('Access-Control-Request-Method') === undefined
