// What a token says of itself, without believing it: its claims lie open to anybody (RFC 7519 §3). Whether it is
// believed, only the server decides.

import { fromBase64Url } from '../shared'
import type { BadgeShown, HttpRequest } from '../trace'

export interface ReadToken {
  readonly issuer: string | null
  /** The number of the user it speaks for, or what stands in its place. */
  readonly subject: string
  /** `null` where it names none. */
  readonly role: string | null
  /** Milliseconds since 1970; `null` where it says nothing. */
  readonly issuedAtMs: number | null
  readonly validUntilMs: number | null
}

/** `null` for a text that is no JSON Web Token. */
export function readToken(token: string): ReadToken | null {
  const claims = claimsOf(token)
  if (!claims) return null
  const momentOf = (name: string): number | null => {
    const value = claims.get(name)
    return typeof value === 'number' && Number.isFinite(value) ? value * 1000 : null
  }
  const textOf = (name: string): string | null => {
    const value = claims.get(name)
    return typeof value === 'string' ? value : null
  }
  return {
    issuer: textOf('iss'),
    subject: String(claims.get('sub') ?? ''),
    role: textOf('role'),
    issuedAtMs: momentOf('iat'),
    validUntilMs: momentOf('exp'),
  }
}

/** The middle part: JSON in base64url (RFC 4648 §5) of UTF-8. */
function claimsOf(token: string): ReadonlyMap<string, unknown> | null {
  const payload = fromBase64Url(token.split('.')[1] ?? '')
  if (!payload.ok) return null
  try {
    const claims: unknown = JSON.parse(payload.value)
    return typeof claims === 'object' && claims !== null && !Array.isArray(claims)
      ? new Map(Object.entries(claims))
      : null
  } catch {
    // No token, or none of ours.
    return null
  }
}

/** The badge as it looks at `nowMs`, milliseconds since 1970. */
export function badgeShown(token: string, nowMs: number): BadgeShown {
  const { role = null, validUntilMs = null } = readToken(token) ?? {}
  if (role === null || validUntilMs === null || !Number.isSafeInteger(validUntilMs)) return { readable: false }
  return { readable: true, role: role.slice(0, longestRole), expiresAtMs: validUntilMs, expired: nowMs >= validUntilMs }
}

/** Somebody else's token may call a role anything. */
const longestRole = 40

/** The token that a request carries (RFC 6750 §2.1), or `null`. */
export function tokenOf({ headers }: HttpRequest): string | null {
  const value = headers.find(({ name }) => name === 'authorization')?.value ?? ''
  return /^Bearer +(\S+)$/i.exec(value)?.[1] ?? null
}
