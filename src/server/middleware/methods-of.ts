// Which methods an address takes, read from the routes themselves: no list beside them that could say something else.

import type { Hono } from 'hono'
import { TrieRouter } from 'hono/router/trie-router'
import type { AppEnv } from '../env'

/**
 * The methods of the routes of `app` that match a path; none where nothing is served. `HEAD` is there wherever `GET` is
 * (RFC 9110 §9.3.2). The routes are read at the first call: until then more may be added.
 */
export function methodsOf(app: Hono<AppEnv>): (path: string) => readonly string[] {
  let router: TrieRouter<string> | undefined
  return (path) => {
    router ??= routerOf(app)
    const methods = router.match(anyMethod, path)[0].map(([method]) => method)
    return [...new Set(methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])))]
  }
}

const anyMethod = 'ALL'

function routerOf(app: Hono<AppEnv>): TrieRouter<string> {
  const router = new TrieRouter<string>()
  // What is registered for every method is middleware.
  for (const { method, path } of app.routes) if (method !== anyMethod) router.add(anyMethod, path, method)
  return router
}
