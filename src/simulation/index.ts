// The face of `simulation`: worlds, orders, stand-ins, running an order.
export { type ReadToken, readToken, tokenOf } from './claims'
export type { Cookie } from './cookie-jar'
export { append, chainTo, type Difference, type Entry, entryAt, firstDifference, type History } from './history'
export { createKitchen, type Kitchen } from './kitchen'
export { checkOrder, checkPlaced, type Order, type OrderProblem, type PlacedOrder } from './order'
export type { Pantry, PantryTable } from './pantry'
export { type Rewriting, type Rewritten, rewriting, type WrittenPart, writesOf } from './rewriting'
export { type Setting, seenAt, setupOf } from './setup'
export type { Run, RunOptions } from './simulate'
export { standInOf } from './stand-in-of'
export { createStandIns, type StandIns } from './stand-ins'
export {
  type FaultId,
  faultIds,
  isSwitchId,
  type SwitchId,
  type VariationId,
  variationIds,
} from './switch-ids'
export { applies, vary } from './switches'
export type { Transport } from './trip'
export { cookiesTo } from './wallets'
export type { NetworkProfile } from './wire'
export { holderOf, openingMs, seedWorld, type Wallet, type World, windClock } from './world'
