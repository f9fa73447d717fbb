// A route's handler as a span of its own.

import type { Span } from '../trace'
import { costs } from './costs'
import type { Connection } from './database/connection'

/**
 * Runs `work` in a span called `name` at the station `logic`. While it runs, `c.var.span` is that span and the
 * statements of `c.var.database` are its children.
 */
export function handle<Answer>(name: string, c: RouteContext, work: () => Promise<Answer>): Promise<Answer> {
  const { span: outer, database } = c.var
  c.set('station', 'logic')
  return outer.child(name, { station: 'logic', detail: 'story' }, async (span) => {
    span.spend(costs.handler)
    c.set('span', span)
    c.set('database', database.on(span))
    try {
      return await work()
    } finally {
      c.set('span', outer)
      c.set('database', database)
    }
  })
}

/** What this needs of Hono's context, whatever else a route's middleware has put there. */
interface RouteContext {
  readonly var: { readonly span: Span; readonly database: Connection }
  set(key: 'span', value: Span): void
  set(key: 'station', value: 'logic'): void
  set(key: 'database', value: Connection): void
}
