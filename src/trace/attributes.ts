// The structured attributes that the panels and the scene read, written in one place for those who write them.
// Everything else on a span follows the OpenTelemetry semantic conventions by name.

import type { AttributeValue, SpanRecord, Station } from './span'

/** One line of an HTTP message's head; `by` says who wrote it. */
export interface HttpHeader {
  readonly name: string
  readonly value: string
  /** `order`: the page asked for it. `browser`: the browser adds it by itself (modelled). `server`: the answer's own. */
  readonly by: 'order' | 'browser' | 'server'
}
export interface HttpRequest {
  readonly method: string
  /** Path and query, as in the request line. */
  readonly target: string
  readonly headers: readonly HttpHeader[]
  /** Names of headers that the page asked for and the browser left out (modelled); absent where there are none. */
  readonly dropped?: readonly string[]
  readonly body: string | null
  /** How many secrets in this order were replaced by stand-ins. */
  readonly standIns: number
}
export interface HttpResponse {
  readonly status: number
  readonly statusText: string
  readonly headers: readonly HttpHeader[]
  readonly body: string
}

type Cell = string | number | null
/** What an answer that refuses says, as a document (RFC 9457) or as a page. */
export interface Problem {
  /** The last part of the document's `type`, such as `email-taken`. */
  readonly kind: string
  readonly status: number
  readonly title: string
  readonly detail: string
  /** `pointer` is a JSON Pointer as a URI fragment (RFC 6901 §6). */
  readonly errors: readonly { readonly pointer: string; readonly detail: string }[]
}
export interface RowChange {
  readonly table: string
  readonly operation: 'insert' | 'update' | 'delete'
  /** Column → value before; empty for an insert. An update carries its key and what changed. */
  readonly before: Readonly<Record<string, Cell>>
  /** Column → value after; empty for a delete. */
  readonly after: Readonly<Record<string, Cell>>
}
export interface DatabaseQuery {
  readonly sql: string
  /** In order: `?1`, `?2` … Secrets are masked. */
  readonly parameters: readonly Cell[]
  /** The `detail` lines of `EXPLAIN QUERY PLAN`; empty where there is nothing to search. */
  readonly plan: readonly string[]
  readonly virtualMachineSteps: number
  readonly fullScanSteps: number
  readonly rowsReturned: number
  /** The first rows returned, at most 20. Secrets are masked. */
  readonly rows: readonly Readonly<Record<string, Cell>>[]
  readonly rowsChanged: number
  /** At most 200. Secrets are masked. */
  readonly changes: readonly RowChange[]
  /** Whether a transaction is open after this statement. */
  readonly inTransaction: boolean
}
export interface TokenBucketState {
  readonly capacity: number
  readonly tokens: number
}
export interface JobState {
  readonly id: number
  readonly kind: string
  readonly attempts: number
  readonly status: string
}
/** One table as it stood before the order. */
export interface HouseTable {
  readonly name: string
  /** Whose work its rows are: `jobs` for the queue; `null` for what the database keeps for itself. */
  readonly station: Extract<Station, 'database' | 'jobs'> | null
  readonly rows: number
  /** The columns of its primary key, in their order. */
  readonly keyColumns: readonly string[]
  /** What names its last rows, at most 12 and in ascending order: the values of the key, joined by `·`. */
  readonly keys: readonly string[]
}
/** What a house holds. Nothing in it is secret. */
export interface HouseState {
  /** In the order in which they were made. */
  readonly tables: readonly HouseTable[]
  /** With the automatic ones that SQLite keeps for UNIQUE and PRIMARY KEY. */
  readonly indexes: readonly { readonly name: string; readonly table: string }[]
  /** Jobs that wait or are being done, the oldest first, at most 20. */
  readonly jobs: readonly JobState[]
}
/** How a house is set up for an order, whatever it holds. */
export interface HouseSetup {
  /** What is switched off, and what works but slowly: seen from the start, whether the order meets it or not. */
  readonly off: readonly Station[]
  readonly slow: readonly Station[]
  /** Where another recipe is mounted than the usual one: the seam's name → the recipe's. */
  readonly recipes: Readonly<Record<string, string>>
  /** Tables that stand on a shelf of the pantry, the first in the best place. */
  readonly shelves: readonly string[]
  /** What the lesson is about; nothing for an order of one's own. */
  readonly about: readonly Station[]
}
/** On the root span: the house before the order came. */
export interface HouseBefore extends HouseState, HouseSetup {}
/**
 * A token as anybody who holds it can read it (RFC 7519), at the time its order was written, or its answer read. On the
 * root span: the one that the order was sent with. On `read-response`: a new one. Never the token itself.
 */
export type BadgeShown =
  /** Neither a role nor an expiry can be read in it. */
  | { readonly readable: false }
  | {
      readonly readable: true
      readonly role: string
      /** Milliseconds since 1970. */
      readonly expiresAtMs: number
      readonly expired: boolean
    }
/**
 * A password that was hashed, for showing: of every hash its first ten letters and of the salt its first three, as they
 * stand in the PHC string (Base64). Passwords in a trace are stand-ins, and even of their hashes there is never the rest.
 */
export interface PasswordHashed {
  readonly algorithm: string
  readonly memoryKib: number
  readonly passes: number
  readonly lanes: number
  readonly salt: string
  readonly made: string
  /** `null` where it was made to be stored. */
  readonly compared: {
    /** Of the stored hash; `null` where nobody has one, and the work was done to take as long. */
    readonly stored: string | null
    readonly matches: boolean
  } | null
}
export interface EmailSent {
  readonly to: string
  readonly subject: string
}

/** Who outside is asked. */
export type Supplier = 'payment' | 'email' | 'storage'

interface Shapes {
  'backofhouse.http.request': HttpRequest
  'backofhouse.http.response': HttpResponse
  'backofhouse.problem': Problem
  'backofhouse.db.query': DatabaseQuery
  'backofhouse.rate_limit': TokenBucketState
  'backofhouse.job': JobState
  'backofhouse.email': EmailSent
  'backofhouse.hash': PasswordHashed
  'backofhouse.badge': BadgeShown
  'backofhouse.house': HouseBefore
  'backofhouse.supplier': Supplier
}

/** A structured attribute, ready for `span.set(…)`. */
export function detail<Name extends keyof Shapes>(
  name: Name,
  value: Shapes[Name],
): { readonly [key: string]: AttributeValue } {
  // The shapes above hold only what an AttributeValue holds; an interface just lacks the index signature.
  return { [name]: value as unknown as AttributeValue }
}

/** The structured attribute of that name on a span of our own tracer, if it has one. */
export function readDetail<Name extends keyof Shapes>(span: SpanRecord, name: Name): Shapes[Name] | undefined {
  return span.attributes[name] as unknown as Shapes[Name] | undefined
}
