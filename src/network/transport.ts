// The ways a composed request can reach the server. They differ in nothing the server can see.

import type { Env } from '../server'
import type { HttpRequest } from '../trace'
import { toServerRequest } from './server-request'

/** The server as every way sees it: Hono's `app.fetch`. */
export interface Server {
  fetch(request: Request, env: Env): Response | Promise<Response>
}

export type Transport = (request: HttpRequest, env: Env) => Promise<Response>

/** The one origin of page and API (RFC 6761 reserves `.test`). */
export const origin = 'https://backofhouse.test'

/** A plain function call: for replays, undo and tests. */
export const directTransport =
  (server: Server): Transport =>
  async (request, env) =>
    server.fetch(toServerRequest(request, origin), env)

/** Marks a real `fetch` as ours and says which waiting order it carries. */
export const orderHeader = 'x-back-of-house-order'

/** An order that is not back by then is lost; hashing on a slow phone takes a few seconds. */
const patienceMs = 30_000

export interface Counter {
  readonly transport: Transport
  /** Throws unless a real `fetch` arrives at `serve`. */
  prove(): Promise<void>
  /** Serves an intercepted request, or gives `undefined` for one that is nobody's order here. */
  serve(intercepted: Request): Promise<Response | undefined>
}

/**
 * Sends each order as a real `fetch`. Whoever intercepts it (worker or interceptor) hands it to `serve`,
 * which finds the waiting order, asks the server and answers. The caller gets the server's own response:
 * what comes back through a worker has lost headers on the way.
 */
export function createCounter(server: Server): Counter {
  const waiting = new Map<string, { request: HttpRequest; env: Env; answer?: Response }>()
  // Several players may stand on one page and share its `fetch`: each knows its own orders.
  const own = Math.random().toString(36).slice(2)
  /** In place of an order's number: a question whether requests arrive here at all. */
  const probe = `${own}-probe`
  let placed = 0
  return {
    transport: async (request, env) => {
      const id = `${own}-${++placed}`
      const order: { request: HttpRequest; env: Env; answer?: Response } = { request, env }
      waiting.set(id, order)
      try {
        const carried = await fetch(origin + request.target, {
          method: request.method,
          headers: { ...pageHeaders(request), [orderHeader]: id },
          body: request.body,
          credentials: 'omit',
          cache: 'no-store',
          redirect: 'manual',
          signal: AbortSignal.timeout(patienceMs),
        })
        await carried.arrayBuffer()
        if (!order.answer) throw new Error('The order was answered by somebody else than our server.')
        return order.answer
      } finally {
        waiting.delete(id)
      }
    },
    prove: async () => {
      const answer = await fetch(`${origin}/`, { headers: { [orderHeader]: probe }, cache: 'no-store' })
      if (answer.status !== 204) throw new Error('Requests do not arrive at our server.')
    },
    serve: async (intercepted) => {
      const id = intercepted.headers.get(orderHeader) ?? ''
      if (id === probe) return new Response(null, { status: 204 })
      const order = waiting.get(id)
      if (!order) return undefined
      const answer = await server.fetch(toServerRequest(order.request, origin), order.env)
      order.answer = answer.clone()
      return answer
    },
  }
}

const pageHeaders = (request: HttpRequest): Record<string, string> =>
  Object.fromEntries(request.headers.filter(({ by }) => by === 'order').map(({ name, value }) => [name, value]))
