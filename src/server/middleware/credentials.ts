// What the `Authorization` header brings: RFC 9110 §11.4, and RFC 6750 §2.1 for a bearer token.

export type Credentials =
  | { readonly kind: 'none' }
  | { readonly kind: 'token'; readonly token: string }
  /** Credentials of a kind that is not taken here; as good as none (RFC 6750 §3.1). `null` where it has no name. */
  | { readonly kind: 'other-scheme'; readonly scheme: string | null }
  /** `why` is one sentence, in ASCII. */
  | { readonly kind: 'malformed'; readonly why: string }

/** `header` is the value as it came; an empty one brings nothing. */
export function readCredentials(header = ''): Credentials {
  const value = header.trim()
  if (value === '') return { kind: 'none' }
  const scheme = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+(?=\s|$)/.exec(value)?.[0]
  if (scheme === undefined) return { kind: 'malformed', why: 'The Authorization header does not begin with a scheme.' }
  if (scheme.toLowerCase() !== 'bearer')
    return { kind: 'other-scheme', scheme: scheme.length > longestScheme ? null : scheme }
  const rest = value.slice(scheme.length)
  if (rest === '') return { kind: 'malformed', why: 'No token follows Bearer.' }
  const token = /^ +([A-Za-z0-9\-._~+/]+=*)$/.exec(rest)?.[1]
  return token === undefined ? { kind: 'malformed', why: whyUnreadable(rest) } : { kind: 'token', token }
}

function whyUnreadable(rest: string): string {
  if (!rest.startsWith(' ')) return 'Bearer and the token are not parted by a space.'
  if (/^\s*\S+\s+\S/.test(rest)) return 'More than one word follows Bearer.'
  return 'The token has a character that no token has.'
}

/** What is longer is a token without its scheme, and not to be repeated in an answer. */
const longestScheme = 16
