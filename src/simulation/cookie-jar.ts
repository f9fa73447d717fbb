// A browser's cookie jar, modelled as RFC 6265 says it (with `SameSite` of draft-ietf-httpbis-rfc6265bis): what is kept
// of an answer, for how long, and to which addresses it goes back. A jar is a value; nobody's jar is another's.

export interface Cookie {
  readonly name: string
  readonly value: string
  /** The host itself, or the domain whose hosts are all meant (`hostOnly` says which). */
  readonly domain: string
  readonly hostOnly: boolean
  readonly path: string
  /** Milliseconds since 1970; `null` for as long as the visit lasts. */
  readonly expiresAtMs: number | null
  readonly secure: boolean
  /** Never shown to scripts; it changes nothing of where it goes. */
  readonly httpOnly: boolean
  readonly sameSite: 'Strict' | 'Lax' | 'None'
}

/** What an answer asks a browser to keep: a `Set-Cookie` taken apart (RFC 6265 §5.2). */
export interface ReceivedCookie {
  readonly name: string
  readonly value: string
  readonly domain?: string
  readonly path?: string
  readonly maxAgeSeconds?: number
  /** Of `Expires`; `Max-Age` wins over it. */
  readonly expiresAtMs?: number
  readonly secure?: boolean
  readonly httpOnly?: boolean
  readonly sameSite?: Cookie['sameSite']
}

/** A request as the jar looks at it. */
export interface CookieContext {
  readonly host: string
  /** Without the query. */
  readonly path: string
  /** Whether it goes by `https:`. */
  readonly secure: boolean
  /** Whether the page that asks is of the same site. */
  readonly site: 'same' | 'cross'
  readonly nowMs: number
}

/** The jar after an answer (RFC 6265 §5.3): one of the same name, domain and path is replaced, what has expired is gone. */
export function storeCookie(
  jar: readonly Cookie[],
  received: ReceivedCookie,
  context: CookieContext,
): readonly Cookie[] {
  const { host, nowMs } = context
  const cookie = cookieOf(received, context)
  const kept = jar.filter((one) => !hasExpired(one, nowMs))
  if (!domainMatches(host, cookie.domain) || (cookie.secure && !context.secure)) return kept
  const before = kept.findIndex((one) => isSame(one, cookie))
  // It keeps its place, which stands for when it was first made (step 11.3).
  const after = before < 0 ? [...kept, cookie] : kept.map((one, index) => (index === before ? cookie : one))
  return after.filter((one) => !hasExpired(one, nowMs))
}

/** What goes with a request (RFC 6265 §5.4): longer paths first, and of equally long ones those made earlier. */
export function cookiesFor(jar: readonly Cookie[], context: CookieContext): readonly Cookie[] {
  const { host, path, secure, site, nowMs } = context
  return jar
    .filter(
      (cookie) =>
        !hasExpired(cookie, nowMs) &&
        (cookie.hostOnly ? cookie.domain === host.toLowerCase() : domainMatches(host, cookie.domain)) &&
        pathMatches(path, cookie.path) &&
        (secure || !cookie.secure) &&
        (site === 'same' || cookie.sameSite === 'None'),
    )
    .sort((a, b) => b.path.length - a.path.length)
}

/** RFC 6265 §5.1.4: `/docs` is the path of `/docs` and `/docs/Web`, not of `/docsets`. */
export const pathMatches = (requestPath: string, cookiePath: string): boolean =>
  requestPath === cookiePath ||
  (requestPath.startsWith(cookiePath) && (cookiePath.endsWith('/') || requestPath[cookiePath.length] === '/'))

/** RFC 6265 §5.1.4: the directory of the address that set it. */
export function defaultPath(requestPath: string): string {
  const last = requestPath.lastIndexOf('/')
  return !requestPath.startsWith('/') || last === 0 ? '/' : requestPath.slice(0, last)
}

/** RFC 6265 §5.1.3: the same, or a host under it; an address of numbers has nothing under it. */
export function domainMatches(host: string, domain: string): boolean {
  const [one, other] = [host.toLowerCase(), domain.toLowerCase()]
  return one === other || (one.endsWith(`.${other}`) && !/^[\d.]+$|:/.test(one))
}

function cookieOf(received: ReceivedCookie, { host, path, nowMs }: CookieContext): Cookie {
  const { name, value, maxAgeSeconds, secure = false, httpOnly = false, sameSite = 'Lax' } = received
  const domain = (received.domain ?? '').replace(/^\./, '').toLowerCase()
  const expiresAtMs = maxAgeSeconds === undefined ? (received.expiresAtMs ?? null) : nowMs + maxAgeSeconds * 1000
  return {
    name,
    value,
    domain: domain === '' ? host.toLowerCase() : domain,
    hostOnly: domain === '',
    path: received.path?.startsWith('/') ? received.path : defaultPath(path),
    expiresAtMs,
    secure,
    httpOnly,
    sameSite,
  }
}

const isSame = (a: Cookie, b: Cookie): boolean => a.name === b.name && a.domain === b.domain && a.path === b.path

const hasExpired = ({ expiresAtMs }: Cookie, nowMs: number): boolean => expiresAtMs !== null && expiresAtMs <= nowMs
