// A token taken apart (RFC 7519): anybody who holds it can read it. Whether it is believed, only the server decides.

export interface ReadToken {
  /** The number of the user it speaks for, or what stands in its place. */
  readonly subject: string
  readonly role: string
  /** Milliseconds since 1970; `null` where it says nothing. */
  readonly issuedAtMs: number | null
  readonly validUntilMs: number | null
}

/** `null` for a text that is no JSON Web Token. */
export function readToken(token: string): ReadToken | null {
  const payload = token.split('.')[1]
  if (payload === undefined) return null
  const claims = parse(decode(payload))
  if (typeof claims !== 'object' || claims === null || Array.isArray(claims)) return null
  const given = new Map<string, unknown>(Object.entries(claims))
  const momentOf = (name: string): number | null => {
    const value = given.get(name)
    return typeof value === 'number' && Number.isFinite(value) ? value * 1000 : null
  }
  return {
    subject: String(given.get('sub') ?? ''),
    role: String(given.get('role') ?? ''),
    issuedAtMs: momentOf('iat'),
    validUntilMs: momentOf('exp'),
  }
}

/** base64url (RFC 4648 §5) of UTF-8. */
function decode(text: string): string {
  try {
    const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
    return new TextDecoder().decode(Uint8Array.from(bytes, (character) => character.charCodeAt(0)))
  } catch {
    return ''
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
