// One request on every path: what reaches the server is built from the composed request,
// never from what a browser made of it on the way through a worker.

import type { HttpRequest } from '../trace'

/**
 * A `Request` with exactly the composed headers. A browser's own request refuses some (`cookie`, `host`, `origin`)
 * and adds others; a free-standing `Headers` takes them all, so it is put in place on the finished object. So is the
 * body as a stream, which the requests of some engines (Firefox) do not have.
 */
export function toServerRequest(composed: HttpRequest, origin: string): Request {
  const request = new Request(origin + composed.target, { method: composed.method, body: composed.body })
  const headers = new Headers(composed.headers.map(({ name, value }): [string, string] => [name, value]))
  Object.defineProperty(request, 'headers', { value: headers })
  Object.defineProperty(request, 'body', { value: new Response(composed.body).body })
  return request
}
