// The server: which middleware every request passes, and where its routes are.

import { Hono } from 'hono'
import { origin } from '../shared'
import type { AppEnv } from './env'
import { features } from './features'
import { crossOrigin } from './middleware/cross-origin'
import { withDatabase } from './middleware/database'
import { onError } from './middleware/errors'
import { rateLimit } from './middleware/rate-limit'
import { requestId } from './middleware/request-id'
import { routing } from './middleware/routing'
import { trace } from './middleware/trace'
import { commonProblems } from './problems'

/** The app keeps nothing: all it knows comes with each request, as `app.fetch(request, env)`. */
export function createApp(): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  app.onError(onError)
  // Not an answer yet: `routing` says whether the address or only the method is wrong.
  app.notFound((c) => c.body(null, 404))
  app.use(trace(), requestId(), crossOrigin(app, [origin]), rateLimit({ capacity: 20, tokensPerSecond: 1 }))
  app.use(routing(app), withDatabase())
  const problems = [...commonProblems, ...features.flatMap((feature) => feature.problems)]
  for (const { at, recipe } of features.flatMap(({ routes }) => routes)) app.route(at, recipe({ app, problems }))
  return app
}
