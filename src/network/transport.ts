// The ways a composed request can reach the server. They differ in nothing the server can see.

import type { Env } from '../server'
import { origin } from '../shared'
import type { HttpRequest } from '../trace'
import { toServerRequest } from './server-request'

/** The server as every way sees it: Hono's `app.fetch`. */
export interface Server {
  fetch(request: Request, env: Env): Response | Promise<Response>
}

export type Transport = (request: HttpRequest, env: Env) => Promise<Response>

/** Makes the way of an order: asks for the answer when the order has arrived, and brings it back. */
export type Carry = (serve: () => Promise<Response>) => Promise<Response>

/** A plain function call: for replays, undo and tests. */
export const directTransport =
  (server: Server): Transport =>
  async (request, env) =>
    server.fetch(toServerRequest(request, origin), env)

/** The same call, made where an order that is carried arrives. */
export const carriedTransport = (server: Server, carry: Carry): Transport => {
  const direct = directTransport(server)
  return (request, env) => carry(() => direct(request, env))
}
