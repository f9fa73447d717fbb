// Following the link of a confirmation e-mail, as the page does that it leads to.

import type { Order } from '../../simulation'

/** The order that the link in a letter leads to; `null` where there is none. */
export function orderOfLink(letter: string): Order | null {
  const token = /#(confirm-[0-9a-f]{32})\b/.exec(letter)?.[1]
  if (token === undefined) return null
  return {
    method: 'POST',
    path: '/api/users/confirm',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
    as: 'session',
  }
}
