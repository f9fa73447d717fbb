// What can be switched on for an order: variations change the order, faults change the kitchen it comes to.

import type { Recipes } from '../server'
import type { Order } from './order'
import { type SwitchId, variationIds } from './switch-ids'
import { isLogIn, isSignUp, pathOf, variations } from './variations'

/** The recipes that are mounted for these switches. */
export const recipesOf = (switches: readonly SwitchId[]): Recipes =>
  Object.assign({}, ...switches.map((id) => recipesBySwitch[id] ?? {}))

const recipesBySwitch: Readonly<Partial<Record<SwitchId, Recipes>>> = {
  // The two belong together: a sign-up hides who has an account only if a log-in does not tell.
  'discreet-mode': { 'sign-up': 'discreet', 'log-in': 'discreet' },
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
      return isSignUp(order)
    case 'discreet-mode':
      return isSignUp(order) || isLogIn(order)
    default:
      return variations[id](order) !== null
  }
}
