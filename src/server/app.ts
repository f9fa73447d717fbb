// The server: which middleware every request passes, and where its routes are.

import { Hono } from 'hono'
import { origin } from '../shared'
import type { AppEnv } from './env'
import { crossOrigin } from './middleware/cross-origin'
import { withDatabase } from './middleware/database'
import { onError } from './middleware/errors'
import { rateLimit } from './middleware/rate-limit'
import { requestId } from './middleware/request-id'
import { routing } from './middleware/routing'
import { trace } from './middleware/trace'
import { dishes } from './routes/dishes'
import { health } from './routes/health'
import { me } from './routes/me'
import { openapi } from './routes/openapi'
import { page } from './routes/page'
import { sessions } from './routes/sessions'
import { users } from './routes/users'

/** The app keeps nothing: all it knows comes with each request, as `app.fetch(request, env)`. */
export function createApp(): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  app.onError(onError)
  // Not an answer yet: `routing` says whether the address or only the method is wrong.
  app.notFound((c) => c.body(null, 404))
  app.use(trace(), requestId(), crossOrigin([origin]), rateLimit({ capacity: 20, tokensPerSecond: 1 }))
  app.use(routing(app), withDatabase())
  app.route('/', page())
  app.route('/api/users', users())
  app.route('/api/sessions', sessions())
  app.route('/api/me', me())
  app.route('/api/dishes', dishes())
  app.route('/api/health', health())
  app.route('/api/openapi.json', openapi(app))
  return app
}
