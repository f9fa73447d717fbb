// Which draft an order was sent from. The order holds stand-ins where the draft holds secrets, so neither says it alone.

import type { Order } from '../../simulation'
import { type Draft, draftOf, orderOfDraft } from './draft'

export interface SentDrafts {
  /** The order is the one that this draft became. */
  note(order: Order, draft: Draft): void
  /** As it was typed; `undefined` where it was no draft, or was sent before a reload. */
  draftOf(order: Order): Draft | undefined
  /** Whether the draft still says what the order says. */
  isOf(draft: Draft, order: Order): boolean
}

export function createSentDrafts(): SentDrafts {
  const sent = new WeakMap<Order, Draft>()
  return {
    note: (order, draft) => void sent.set(order, draft),
    draftOf: (order) => sent.get(order),
    isOf: (draft, order) =>
      sent.get(order) === draft || JSON.stringify(orderOfDraft(draft)) === JSON.stringify(orderOfDraft(draftOf(order))),
  }
}
