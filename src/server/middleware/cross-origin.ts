// Which pages of other origins may read our answers: https://fetch.spec.whatwg.org/#http-cors-protocol

import { cors } from 'hono/cors'
import { createMiddleware } from 'hono/factory'
import { costs } from '../costs'
import type { AppEnv } from '../env'

/** Adds the CORS headers, and answers preflights itself. It only informs browsers: it keeps nobody else out. */
export const crossOrigin = (allowedOrigins: readonly string[]) => {
  const check = cors({
    origin: [...allowedOrigins],
    allowMethods: ['GET', 'HEAD', 'POST'],
    allowHeaders: ['Authorization', 'Content-Type'],
    exposeHeaders: ['Location', 'RateLimit', 'RateLimit-Policy', 'Retry-After', 'X-Request-Id'],
    credentials: true,
    maxAge: 600,
  })
  return createMiddleware<AppEnv>(async (c, next) => {
    // Any other OPTIONS is a request like all, and no preflight: https://fetch.spec.whatwg.org/#cors-preflight-request
    if (c.req.method === 'OPTIONS' && c.req.header('Access-Control-Request-Method') === undefined) return next()
    const preflight = await c.var.span.child('cors', { station: 'gateway', detail: 'all' }, (span) => {
      span.spend(costs.corsCheck)
      const origin = c.req.header('Origin')
      // Browsers name the page's origin only where it matters to somebody; other programs name none.
      if (origin !== undefined)
        span.set({ 'backofhouse.cors.origin': origin, 'backofhouse.cors.allowed': allowedOrigins.includes(origin) })
      // A page of this very origin reads the answer without asking anybody.
      if (origin === undefined || origin === new URL(c.req.url).origin) span.end('skipped')
      return check(c, async () => {})
    })
    if (preflight) return preflight
    await next()
  })
}
