// The badge an order is sent with, and the one that comes back from a log-in.

import { type Database, issueToken } from '../server'
import type { HttpRequest, HttpResponse } from '../trace'
import type { Order } from './order'
import type { SwitchId } from './switch-ids'
import { flipOneCharacter } from './variations'
import type { World } from './world'

/** A minute longer than a badge is valid. */
const waitUntilExpiredMs = 16 * 60_000

/** How long the guest waits with the badge in hand before the order is sent. */
export const waitWithBadgeMs = (switches: readonly SwitchId[]): number =>
  switches.includes('token-expired') ? waitUntilExpiredMs : 0

/**
 * The badge that whoever sends the order holds: the wallet's, one made for a user of the house at this moment of the
 * world, or `null`.
 */
export async function badgeOf(
  as: Order['as'],
  world: World,
  server: { readonly database: Database; readonly signingKey: Uint8Array },
  switches: readonly SwitchId[],
): Promise<string | null> {
  const badge = await genuineBadge(as, world, server)
  return badge !== null && switches.includes('token-tampered') ? flipOneCharacter(badge) : badge
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
