// What can be switched on for an order: variations change the order, faults change the kitchen it comes to.
// The ids are stable: links and words use them.

import type { Station } from '../trace'
import type { Order } from './order'
import { isSignUp, pathOf, variations } from './variations'

export const faultIds = [
  'network-offline',
  'network-slow',
  'database-down',
  'database-slow',
  'email-down',
  'discreet-mode',
] as const
export type FaultId = (typeof faultIds)[number]

/** In the order in which they are applied: what damages a body comes after what writes one. */
export const variationIds = [
  'no-token',
  'token-expired',
  'token-tampered',
  'wrong-person',
  'unknown-person',
  'unknown-person-manager',
  'broken-rules',
  'taken-email',
  'wrong-password',
  'unknown-email',
  'malformed-json',
  'unknown-path',
  'wrong-method',
] as const
export type VariationId = (typeof variationIds)[number]

export type SwitchId = FaultId | VariationId

/** All of them, in the order in which a trace names them. */
export const switchIds: readonly SwitchId[] = [...faultIds, ...variationIds]

export const isSwitchId = (text: string): text is SwitchId => switchIds.some((id) => id === text)

/** The room that is off before any order arrives; `null` where the fault shows only once an order meets it. */
export const seamOf: Readonly<Record<FaultId, Station | null>> = {
  'network-offline': 'network',
  'network-slow': null,
  'database-down': 'database',
  'database-slow': null,
  'email-down': 'providers',
  'discreet-mode': null,
}

/**
 * The order with its variations, always in the order of `variationIds`; one that does not apply changes nothing. What
 * `token-expired` and `token-tampered` do to a badge that is not written in the order, `simulate` does.
 */
export const vary = (order: Order, switches: readonly SwitchId[]): Order =>
  variationIds.filter((id) => switches.includes(id)).reduce((varied, id) => variations[id](varied) ?? varied, order)

/** Whether the switch makes any difference to this order, so that a page need offer no other. */
export function applies(order: Order, id: SwitchId): boolean {
  switch (id) {
    case 'network-offline':
    case 'network-slow':
      return true
    case 'database-down':
    case 'database-slow':
      return /^\/api\/(?:users|sessions|dishes)(?:\/|$)/.test(pathOf(order))
    case 'email-down':
    case 'discreet-mode':
      return isSignUp(order)
    default:
      return variations[id](order) !== null
  }
}
