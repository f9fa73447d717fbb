// What a token says of itself, without believing it: its claims lie open to anybody (RFC 7519 §3).

import { fromBase64Url } from '../shared'
import type { BadgeShown, HttpRequest } from '../trace'

/** The claims of a signed token, not verified; `null` where there are none to be read. */
export function claimsOf(token: string): Readonly<Record<string, unknown>> | null {
  const payload = fromBase64Url(token.split('.')[1] ?? '')
  if (!payload.ok) return null
  try {
    const claims: unknown = JSON.parse(payload.value)
    return typeof claims === 'object' && claims !== null ? { ...claims } : null
  } catch {
    // No token, or none of ours.
    return null
  }
}

/** The badge as it looks at `nowMs`, milliseconds since 1970. */
export function badgeShown(token: string, nowMs: number): BadgeShown {
  const { role, exp } = claimsOf(token) ?? {}
  if (typeof role !== 'string' || typeof exp !== 'number' || !Number.isSafeInteger(exp * 1000))
    return { readable: false }
  return { readable: true, role: role.slice(0, longestRole), expiresAtMs: exp * 1000, expired: nowMs >= exp * 1000 }
}

/** Somebody else's token may call a role anything. */
const longestRole = 40

/** The token that a request carries (RFC 6750 §2.1), or `null`. */
export function tokenOf({ headers }: HttpRequest): string | null {
  const value = headers.find(({ name }) => name === 'authorization')?.value ?? ''
  return /^Bearer +(\S+)$/i.exec(value)?.[1] ?? null
}
