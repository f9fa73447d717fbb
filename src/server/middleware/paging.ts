// A list comes in pages. The next one begins after the last row that was seen (keyset pagination): rows that come or go
// meanwhile move nothing, and a late page costs no more than the first.

import { createMiddleware } from 'hono/factory'
import { z } from 'zod'
import { costs } from '../costs'
import type { AppEnv } from '../env'
import { invalidQuery } from '../problems'
import { Refusal } from '../refusal'

export interface Page {
  /** The id of the last row before it; `null` for the first page. */
  readonly after: number | null
  readonly limit: number
}

/** On routes behind `paging()`. */
interface PagedEnv {
  Bindings: AppEnv['Bindings']
  Variables: AppEnv['Variables'] & { page: Page }
}

const usualLimit = 50
const mostRows = 100

const After = z
  .string()
  .regex(/^[1-9]\d{0,14}$/)
  .transform(Number)
const Limit = After.refine((limit) => limit <= mostRows)

/** Sets `c.var.page` from `?after=` and `?limit=`, and refuses with 400 what they cannot be. */
export const paging = () =>
  createMiddleware<PagedEnv>(async (c, next) => {
    const { after, limit } = { after: c.req.query('after'), limit: c.req.query('limit') }
    c.set('page', { after: null, limit: usualLimit })
    if (after !== undefined || limit !== undefined) {
      c.set('station', 'validation')
      await c.var.span.child('check-query', { station: 'validation', detail: 'steps' }, (span) => {
        span.spend(costs.validate(0))
        c.set('page', {
          after: after === undefined ? null : read(After, after, 'after is the number of the last row that was seen'),
          limit: limit === undefined ? usualLimit : read(Limit, limit, `limit is a number from 1 to ${mostRows}`),
        })
      })
    }
    await next()
  })

function read(schema: typeof After, text: string, rule: string): number {
  const result = schema.safeParse(text)
  if (!result.success) throw new Refusal(invalidQuery, `In the query, ${rule}. Please change it.`)
  return result.data
}

/**
 * The rows of a page, from those that were asked for: one more than its limit, which tells whether there is another page.
 * The header leads there (RFC 8288).
 */
export function pageOf<Row extends { readonly id: number }>(
  { req, var: { page } }: PagedContext,
  found: readonly Row[],
): { readonly rows: readonly Row[]; readonly headers: Readonly<Record<string, string>> } {
  const { limit } = page
  const rows = found.slice(0, limit)
  const last = rows.at(-1)
  if (!last || found.length <= limit) return { rows, headers: {} }
  return { rows, headers: { Link: `<${req.path}?after=${last.id}&limit=${limit}>; rel="next"` } }
}

/** What this needs of Hono's context, whatever else a route's middleware has put there. */
interface PagedContext {
  readonly req: { readonly path: string }
  readonly var: { readonly page: Page }
}
