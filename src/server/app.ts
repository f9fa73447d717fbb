// The server: which middleware every request passes, and where its routes are.

import { Hono } from 'hono'
import { invariant, origin } from '../shared'
import type { AppEnv, Env, Recipes } from './env'
import type { Recipe, Route } from './feature'
import { features } from './features'
import { crossOrigin } from './middleware/cross-origin'
import { withDatabase } from './middleware/database'
import { onError } from './middleware/errors'
import { rateLimit } from './middleware/rate-limit'
import { requestId } from './middleware/request-id'
import { routing } from './middleware/routing'
import { trace } from './middleware/trace'
import { commonProblems } from './problems'

/** The server as whoever carries requests to it sees it. */
export interface App {
  fetch(request: Request, env: Env): Response | Promise<Response>
}

/** The app keeps nothing: all it knows comes with each request, as `app.fetch(request, env)`. */
export function createApp(): App {
  const mounted = new Map<string, Hono<AppEnv>>()
  return {
    fetch: (request, env) => {
      const key = JSON.stringify(env.recipes)
      const app = mounted.get(key) ?? mountApp(env.recipes)
      mounted.set(key, app)
      return app.fetch(request, env)
    },
  }
}

/** Every route, each with the recipe of that name. */
export function mountApp(recipes: Recipes): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  app.onError(onError)
  // Not an answer yet: `routing` says whether the address or only the method is wrong.
  app.notFound((c) => c.body(null, 404))
  app.use(trace(), requestId(), crossOrigin(app, [origin]), rateLimit({ capacity: 20, tokensPerSecond: 1 }))
  app.use(routing(app), withDatabase())
  const problems = [...commonProblems, ...features.flatMap((feature) => feature.problems)]
  const routes = features.flatMap((feature) => feature.routes)
  for (const name of Object.keys(recipes))
    invariant(
      routes.some((route) => route.name === name),
      `a route is called ${name}`,
    )
  for (const route of routes) app.route(route.at, recipeOf(route, recipes)({ app, problems }))
  return app
}

function recipeOf({ name, recipes }: Route, chosen: Recipes): Recipe {
  const wanted = chosen[name] ?? 'usual'
  const recipe = Object.hasOwn(recipes, wanted) ? recipes[wanted] : undefined
  invariant(recipe !== undefined, `${name} has a recipe called ${wanted}`)
  return recipe
}
