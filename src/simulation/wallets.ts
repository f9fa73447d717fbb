// Whose cookies go with an order, and who keeps those that come with its answer.

import { origin } from '../shared'
import { type Cookie, type CookieContext, cookiesFor, type ReceivedCookie, storeCookie } from './cookie-jar'
import type { Order } from './order'
import type { World } from './world'

/**
 * The cookies that whoever sends an order sends to a path of ours at that time, milliseconds since 1970. Nobody known
 * carries nothing.
 */
export const cookiesTo = (
  { wallet, jars }: Pick<World, 'wallet' | 'jars'>,
  as: Order['as'],
  path: string,
  nowMs: number,
): readonly Cookie[] =>
  as === 'none' ? [] : cookiesFor(as === 'session' ? wallet.cookies : (jars.get(as) ?? []), contextOf(path, nowMs))

/**
 * Wallet and jars once an answer from that path was read. What comes for nobody known comes to this table: the guest
 * carries it from then on.
 */
export function keepCookies(
  world: World,
  as: Order['as'],
  received: readonly ReceivedCookie[],
  { path, nowMs }: { readonly path: string; readonly nowMs: number },
): Pick<World, 'wallet' | 'jars'> {
  const { wallet, jars } = world
  if (received.length === 0) return { wallet, jars }
  const context = contextOf(path, nowMs)
  const keep = (jar: readonly Cookie[]): readonly Cookie[] =>
    received.reduce((kept, cookie) => storeCookie(kept, cookie, context), jar)
  return as === 'session' || as === 'none'
    ? { wallet: { ...wallet, cookies: keep(wallet.cookies) }, jars }
    : { wallet, jars: new Map(jars).set(as, keep(jars.get(as) ?? [])) }
}

/** Page and API are of one site, and all goes by `https:`. */
const contextOf = (path: string, nowMs: number): CookieContext => {
  // Not resolved against the origin: a path that begins with two slashes would be another host's.
  const { hostname, protocol, pathname } = new URL(origin + path)
  return { host: hostname, path: pathname, secure: protocol === 'https:', site: 'same', nowMs }
}
