// The wire, modelled: nothing here touches a network, and every span says `simulated`.

import { micros } from '../shared'
import type { Span } from '../trace'

/** What a network is like, as the learner meets it: a home network some way from the server. */
export interface NetworkProfile {
  readonly id: string
  /** Asking the resolver, milliseconds. */
  readonly lookUpMs: number
  /** There and back, milliseconds. */
  readonly roundTripMs: number
  /** Bytes a millisecond, either way. */
  readonly bytesPerMs: number
}

export const homeNetwork: NetworkProfile = { id: 'home', lookUpMs: 18, roundTripMs: 24, bytesPerMs: 2500 }

/** A crowded train in the countryside: the profile that Chromium's developer tools call *Slow 3G*. */
export const slowNetwork: NetworkProfile = { id: 'slow', lookUpMs: 400, roundTripMs: 400, bytesPerMs: 50 }

/** An address from the block for documentation (RFC 5737): it leads nowhere. */
const serverAddress = '192.0.2.80'

/** DNS, TCP and TLS 1.3: once for a connection, which then serves many requests. */
export async function connect(trip: Span, profile: NetworkProfile, host: string): Promise<void> {
  await trip.child('look-up-address', { station: 'network', fidelity: 'simulated', detail: 'steps' }, (span) => {
    span.set({ 'dns.question.name': host, 'dns.answers': [serverAddress] })
    span.spend(micros(profile.lookUpMs * 1000))
  })
  await trip.child('open-connection', { station: 'network', fidelity: 'simulated', detail: 'steps' }, (span) => {
    span.set({
      'network.transport': 'tcp',
      'network.peer.address': serverAddress,
      'server.port': 443,
      'tls.protocol.name': 'tls',
      'tls.protocol.version': '1.3',
    })
    // One round trip for TCP's handshake, one for TLS 1.3's (RFC 8446 §2).
    span.spend(micros(2 * profile.roundTripMs * 1000))
  })
}

/** One message across: half a round trip, and its bytes. */
export async function carry(
  trip: Span,
  name: 'carry-request' | 'carry-response',
  profile: NetworkProfile,
  bytes: number,
): Promise<void> {
  const detail = name === 'carry-request' ? 'story' : 'steps'
  await trip.child(name, { station: 'network', fidelity: 'simulated', detail }, (span) => {
    const direction = name === 'carry-request' ? 'transmit' : 'receive'
    span.set({
      'network.io.direction': direction,
      'backofhouse.network.bytes': bytes,
      [profileId]: profile.id,
    })
    span.spend(micros((profile.roundTripMs / 2 + bytes / profile.bytesPerMs) * 1000))
  })
}

/**
 * A device without a network: the request goes nowhere, and `fetch` rejects (https://fetch.spec.whatwg.org/#concept-network-error).
 * A page is told no more than that, in Chromium's words: neither the reason nor a status.
 */
export async function loseRequest(trip: Span, bytes: number): Promise<void> {
  await trip.child('carry-request', { station: 'network', fidelity: 'simulated', detail: 'story' }, (span) => {
    span.set({ 'network.io.direction': 'transmit', 'backofhouse.network.bytes': bytes, [profileId]: 'offline' })
    span.spend(noticedUs)
    span.end('broken', 'network-offline')
  })
  await trip.child('network-error', { station: 'client', fidelity: 'simulated', detail: 'story' }, (span) => {
    span.set({ 'exception.type': 'TypeError', 'exception.message': 'Failed to fetch' })
    span.end('broken', 'network-offline')
  })
}

const profileId = 'backofhouse.network.profile'
/** How soon a browser notices that there is no network. */
const noticedUs = micros(2_000)
