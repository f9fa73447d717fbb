// Opens the span of the whole request, continues the caller's trace, and sends the answer off.

import { createMiddleware } from 'hono/factory'
import { matchedRoutes } from 'hono/route'
import { detail } from '../../trace'
import { costs } from '../costs'
import type { AppEnv } from '../env'
import { sealResponse } from './response'

/**
 * The outermost middleware: everything happens inside `handle-request`. Reads the W3C `traceparent` header; the
 * spans themselves are children of `env.span`, which lives in the same process as the caller's.
 */
export const trace = () =>
  createMiddleware<AppEnv>((c, next) => {
    const parent = parentOf(c.req.header('traceparent'))
    const attributes = {
      'http.request.method': c.req.method,
      // As it was sent; `c.req.path` is decoded where it can be.
      'url.path': new URL(c.req.url).pathname,
      'client.address': c.env.clientAddress,
      ...(parent === undefined ? {} : { 'backofhouse.traceparent.parent_id': parent }),
    }
    return c.env.span.child(
      'handle-request',
      { station: 'gateway', detail: 'all', kind: 'server', attributes },
      async (span) => {
        c.set('span', span)
        c.set('station', 'gateway')
        c.set('cookies', [])
        await next()
        await span.child('answer', { station: c.var.station, detail: 'steps' }, async (own) => {
          const { response, record, bytes } = await sealResponse(c, own.wallClockMs)
          own.spend(costs.answer(bytes))
          own.set(detail('backofhouse.http.response', record))
          if (c.var.problem) own.set(detail('backofhouse.problem', c.var.problem))
          // Assigning merges the headers of the old response into the new; there are to be no others.
          c.res = undefined
          c.res = response
        })
        span.set({ 'http.response.status_code': c.res.status, ...routeOf(matchedRoutes(c)) })
        if (c.error) span.end(c.res.status < 500 ? 'refused' : 'broken', c.error.name)
      },
    )
  })

/** The pattern that matched, such as `/api/users/:id`, without its rules; none when only middleware did. */
function routeOf(routes: readonly { readonly path: string }[]): { 'http.route'?: string } {
  const path = routes.at(-1)?.path
  return path === undefined || path.endsWith('*') ? {} : { 'http.route': path.replace(/\{.*?\}(?=\/|$)/g, '') }
}

/** The `parent-id` of a valid header: https://www.w3.org/TR/trace-context/#traceparent-header */
const parentOf = (header = ''): string | undefined =>
  /^00-(?!0{32})[0-9a-f]{32}-(?!0{16})([0-9a-f]{16})-[0-9a-f]{2}$/.exec(header)?.[1]
