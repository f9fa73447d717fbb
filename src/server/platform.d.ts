// Everything of the platform that the server stands on: the Fetch standard's messages, URLs, text encoding, streams.
// It is the same in browsers, workers and Node. What is not declared here (documents, timers, storage) the server
// cannot even name. Compiled only with this folder's tsconfig, which has no DOM.

interface ReadableStream<Chunk = unknown> {
  readonly locked: boolean
  cancel(reason?: unknown): Promise<void>
  getReader(): ReadableStreamDefaultReader<Chunk>
}

interface ReadableStreamDefaultReader<Chunk> {
  cancel(reason?: unknown): Promise<void>
  read(): Promise<{ readonly done: false; readonly value: Chunk } | { readonly done: true; readonly value?: Chunk }>
  releaseLock(): void
}

type HeadersInit = Headers | readonly (readonly [string, string])[] | Readonly<Record<string, string>>
type BodyInit = string | ArrayBuffer | Uint8Array | URLSearchParams | ReadableStream<Uint8Array>

interface Headers {
  append(name: string, value: string): void
  delete(name: string): void
  get(name: string): string | null
  getSetCookie(): string[]
  has(name: string): boolean
  set(name: string, value: string): void
  forEach(callback: (value: string, name: string) => void): void
  entries(): IterableIterator<[string, string]>
  [Symbol.iterator](): IterableIterator<[string, string]>
}
declare const Headers: { new (init?: HeadersInit): Headers }

interface Body {
  readonly body: ReadableStream<Uint8Array> | null
  readonly bodyUsed: boolean
  arrayBuffer(): Promise<ArrayBuffer>
  json(): Promise<unknown>
  text(): Promise<string>
}

interface RequestInit {
  readonly method?: string
  readonly headers?: HeadersInit
  readonly body?: BodyInit | null
}
interface Request extends Body {
  readonly method: string
  readonly url: string
  readonly headers: Headers
  clone(): Request
}
declare const Request: { new (input: string | URL | Request, init?: RequestInit): Request }

interface ResponseInit {
  readonly status?: number
  readonly statusText?: string
  readonly headers?: HeadersInit
}
interface Response extends Body {
  readonly status: number
  readonly statusText: string
  readonly ok: boolean
  readonly headers: Headers
  clone(): Response
}
declare const Response: { new (body?: BodyInit | null, init?: ResponseInit): Response }

interface URLSearchParams {
  get(name: string): string | null
  getAll(name: string): string[]
  has(name: string): boolean
  [Symbol.iterator](): IterableIterator<[string, string]>
}
declare const URLSearchParams: { new (init?: string): URLSearchParams }

interface URL {
  readonly href: string
  readonly origin: string
  readonly host: string
  readonly hostname: string
  readonly protocol: string
  readonly pathname: string
  readonly search: string
  readonly searchParams: URLSearchParams
}
declare const URL: { new (url: string, base?: string | URL): URL }

interface TextEncoder {
  encode(text?: string): Uint8Array
}
declare const TextEncoder: { new (): TextEncoder }

interface TextDecoder {
  decode(bytes?: ArrayBuffer | Uint8Array): string
}
declare const TextDecoder: {
  new (label?: 'utf-8', options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean }): TextDecoder
}
