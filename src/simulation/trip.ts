// The trip itself: the order is written, carried to the server, answered, and the answer is read. Or it gets lost.

import type { Env } from '../server'
import { origin } from '../shared'
import { detail, type HttpRequest, type HttpResponse, type Span } from '../trace'
import { badgeIn } from './badge'
import { badgeShown, tokenOf } from './claims'
import type { Cookie } from './cookie-jar'
import type { Order } from './order'
import { composeRequest, requestSize } from './request'
import { answerSize, readResponse } from './response'
import { carry, connect, loseRequest, type NetworkProfile } from './wire'

/**
 * Carries a composed request to the server and brings back what it answered. The ways (a direct call,
 * a service worker, an interceptor in the page) differ in nothing the server can see.
 */
export type Transport = (request: HttpRequest, env: Env) => Promise<Response>

export interface TripParts {
  readonly order: Order
  /** What the guest sends with it. */
  readonly token: string | null
  /** What the jar of whoever sends it gives to a path, at that time: milliseconds since 1970. */
  cookiesTo(path: string, nowMs: number): readonly Cookie[]
  /** `null`: the device has no network. */
  readonly network: NetworkProfile | null
  readonly transport: Transport
  envFor(span: Span): Env
}

export interface Answered {
  /** `null` when no answer ever came. */
  readonly response: HttpResponse | null
  /** The badge the page has from then on; `undefined` where the answer changes nothing of it. */
  readonly token: string | null | undefined
}

/** Everything until the guest has read the answer, as children of `trip`. */
export async function makeTrip(trip: Span, { network, transport, envFor, ...parts }: TripParts): Promise<Answered> {
  const request = await trip.child('write-order', { station: 'client', detail: 'story' }, (span) => {
    const sender = { token: parts.token, cookiesTo: (path: string) => parts.cookiesTo(path, span.wallClockMs) }
    const composed = composeRequest(parts.order, sender, trip.traceparent())
    span.set({
      'http.request.method': composed.method,
      'url.path': composed.target.split('?')[0] ?? '/',
      ...detail('backofhouse.http.request', composed),
    })
    return composed
  })
  const sent = tokenOf(request)
  if (sent !== null) trip.set(detail('backofhouse.badge', badgeShown(sent, trip.wallClockMs)))
  if (network === null) {
    await loseRequest(trip, requestSize(request))
    return { response: null, token: undefined }
  }
  await connect(trip, network, new URL(origin).host)
  await carry(trip, 'carry-request', network, requestSize(request))
  const answer = await transport(request, envFor(trip))
  const response = await readResponse(answer)
  await carry(trip, 'carry-response', network, answerSize(response))
  const token = await trip.child('read-response', { station: 'client', detail: 'story' }, (span) => {
    span.set({ 'http.response.status_code': response.status })
    const issued = badgeIn(request, response)
    if (typeof issued === 'string') span.set(detail('backofhouse.badge', badgeShown(issued, span.wallClockMs)))
    return issued
  })
  return { response, token }
}
