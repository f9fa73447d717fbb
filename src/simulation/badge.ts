// The badge an order is sent with, and the one that comes back from a log-in.

import { type Database, issueToken } from '../server'
import type { HttpRequest, HttpResponse } from '../trace'
import type { Order } from './order'
import { flipOneCharacter } from './patches'
import type { World } from './world'

/**
 * The badge that whoever sends the order holds: the wallet's, one made for a user of the house at this moment of the
 * world, or `null`; `flips`: with one character changed.
 */
export async function badgeOf(
  as: Order['as'],
  world: World,
  server: { readonly database: Database; readonly signingKey: Uint8Array },
  flips: boolean,
): Promise<string | null> {
  const badge = await genuineBadge(as, world, server)
  return badge !== null && flips ? flipOneCharacter(badge) : badge
}

async function genuineBadge(
  as: Order['as'],
  world: World,
  server: { readonly database: Database; readonly signingKey: Uint8Array },
): Promise<string | null> {
  if (as === 'session') return world.wallet.token
  if (as === 'none') return null
  return issueToken(server, Number(as.slice('user:'.length)), world.wallClockMs)
}

/**
 * What the page's script does with an answer: of a log-in or a renewal it remembers the access token; after a log-out
 * it has none (`null`). `undefined`: it keeps what it has.
 */
export function badgeIn(request: HttpRequest, response: HttpResponse): string | null | undefined {
  if (!request.target.startsWith('/api/sessions')) return undefined
  if (request.method === 'DELETE' && response.status === 204) return null
  if (response.status !== 200 && response.status !== 201) return undefined
  const body: unknown = JSON.parse(response.body)
  return typeof body === 'object' && body !== null && 'access_token' in body && typeof body.access_token === 'string'
    ? body.access_token
    : undefined
}
