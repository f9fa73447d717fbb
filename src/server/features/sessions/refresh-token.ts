// The refresh token: an opaque text in a cookie that only /api/sessions/ gets to see.

import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import type { AppEnv, Cookie } from '../../env'

const name = 'refresh_token'
export const lifetimeSeconds = 14 * 24 * 60 * 60

/** The one that came with the request, or `undefined`. */
export const refreshTokenOf = (c: Context<AppEnv>): string | undefined => getCookie(c, name)

const attributes: Omit<Cookie, 'value' | 'maxAgeSeconds'> = {
  name,
  path: '/api/sessions/',
  // No script can read it, and no other site's page can have it sent.
  httpOnly: true,
  secure: true,
  sameSite: 'Strict',
}

export const refreshCookie = (value: string): Cookie => ({ ...attributes, value, maxAgeSeconds: lifetimeSeconds })

/** Makes a browser forget it. */
export const noRefreshCookie: Cookie = { ...attributes, value: '', maxAgeSeconds: 0 }
