// What can be switched on for an order: variations change the order, faults change the kitchen it comes to.

import type { Recipes } from '../server'
import { generalVariations } from './general-variations'
import type { Order } from './order'
import { inTurn, type Patched, patched, pathOf, type Variations } from './patches'
import { type FaultId, faultIds, isFaultId, type SwitchId, type VariationId } from './switch-ids'

/** The recipes that are mounted for these switches. */
export const recipesOf = (switches: readonly SwitchId[]): Recipes =>
  Object.assign({}, ...switches.map((id) => recipesBySwitch[id] ?? {}))

const recipesBySwitch: Readonly<Partial<Record<SwitchId, Recipes>>> = {
  // The two belong together: a sign-up hides who has an account only if a log-in does not tell.
  'discreet-mode': { 'sign-up': 'discreet', 'log-in': 'discreet' },
}

/** Those of a lesson first, in its order; then the general ones, which links may name for any order. */
export const allVariations = (own: Variations = {}): Variations => ({ ...own, ...withoutThose(generalVariations, own) })

const withoutThose = (all: Variations, own: Variations): Variations =>
  Object.fromEntries(Object.entries(all).filter(([id]) => !Object.hasOwn(own, id)))

/** Those that are known, each once, in the order in which a trace names them: faults, then variations in turn. */
export function inTraceOrder(switches: readonly SwitchId[], variations: Variations): readonly SwitchId[] {
  const all: readonly SwitchId[] = [...faultIds, ...inTurn(variations).map(([id]) => id)]
  return all.filter((id) => switches.includes(id))
}

/** One variation that made a difference, with the order before it. */
export interface Change extends Patched {
  readonly id: VariationId
  readonly before: Order
}

/** What these switches do to the order, one after the other; one that makes no difference is left out. */
export function changesBy(order: Order, switches: readonly SwitchId[], variations: Variations): readonly Change[] {
  const changes: Change[] = []
  let before = order
  for (const [id, variation] of inTurn(variations)) {
    const change = switches.includes(id) ? patched(before, variation) : null
    if (!change) continue
    changes.push({ id, before, ...change })
    before = change.order
  }
  return changes
}

/**
 * The order with its variations: of the lesson's own and the general ones. What they do to a badge that is not written
 * in the order, `simulate` does.
 */
export const vary = (order: Order, switches: readonly SwitchId[], own?: Variations): Order =>
  changesBy(order, switches, allVariations(own)).at(-1)?.order ?? order

/** What they do to a badge, wherever it is: it grows old, or is no longer what was signed. */
export function badgeWork(
  order: Order,
  switches: readonly SwitchId[],
  own?: Variations,
): { readonly waitMs: number; readonly flips: boolean } {
  const changes = changesBy(order, switches, allVariations(own))
  return {
    waitMs: changes.reduce((sum, { waitMs }) => sum + waitMs, 0),
    flips: changes.some(({ flipsBadge }) => flipsBadge),
  }
}

/** Whether the switch makes any difference to this order, so that a page need offer no other. */
export function applies(order: Order, id: SwitchId, own?: Variations): boolean {
  if (isFaultId(id)) return meets(order, id)
  return changesBy(order, [id], allVariations(own)).length > 0
}

/** Whether an order comes to the part of the kitchen that the fault is about. */
function meets(order: Order, id: FaultId): boolean {
  switch (id) {
    case 'network-offline':
    case 'network-slow':
      return true
    case 'database-down':
    case 'database-slow':
      return /^\/api\/(?:users|sessions|dishes)(?:\/|$)/.test(pathOf(order))
    case 'email-down':
      return isTo(order, '/api/users')
    case 'discreet-mode':
      return isTo(order, '/api/users') || isTo(order, '/api/sessions')
  }
}

const isTo = (order: Order, path: string): boolean => order.method === 'POST' && pathOf(order) === path
