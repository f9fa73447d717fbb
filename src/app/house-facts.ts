// Who of the house can send an order, and for how long a badge is good: the server's own, loaded with its code.

import { seedUsers, tokenLifetimeSeconds } from '../server'
import type { HouseFacts } from '../visit'

export const houseFacts: HouseFacts = {
  people: seedUsers.map(([id, name, , role]) => ({ id, name, role })),
  badgeLifetimeMs: tokenLifetimeSeconds * 1000,
}
