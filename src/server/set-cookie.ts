// Setting a cookie where an answer may not be able to carry one.

import type { Context } from 'hono'
import type { AppEnv, Cookie } from './env'

/** Hands the cookie to the sink, and has the trace show the `Set-Cookie` line it stands for. */
export function setCookie(c: Context<AppEnv>, cookie: Cookie): void {
  c.env.cookies.set(cookie)
  c.set('cookies', [...c.var.cookies, cookie])
}
