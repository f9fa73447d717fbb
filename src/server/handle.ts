// A route's handler as a span of its own.

import type { Context } from 'hono'
import type { AppEnv } from './env'

/**
 * Runs `work` in a span called `name` at the station `logic`. While it runs, `c.var.span` is that span and the
 * statements of `c.var.database` are its children.
 */
export function handle<Answer>(name: string, c: Context<AppEnv>, work: () => Promise<Answer>): Promise<Answer> {
  const { span: outer, database } = c.var
  return outer.child(name, { station: 'logic', detail: 'story' }, async (span) => {
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
