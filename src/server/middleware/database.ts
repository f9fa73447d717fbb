// A connection for each request, closed at its end.

import { createMiddleware } from 'hono/factory'
import type { AppEnv } from '../env'

export const withDatabase = () =>
  createMiddleware<AppEnv>(async (c, next) => {
    const connection = await c.env.database.connect(c.var.span)
    c.set('database', connection)
    try {
      await next()
    } finally {
      connection.close()
    }
  })
