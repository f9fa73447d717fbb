// The face of `simulation`: worlds, orders, stand-ins, running an order.
export { createKitchen, type Kitchen } from './kitchen'
export { checkOrder, longestBody, type Order, type OrderProblem } from './order'
export type { Run, RunOptions, Transport } from './simulate'
export { createStandIns, type StandIns } from './stand-ins'
export type { NetworkProfile } from './wire'
export { type Cookie, openingMs, type Wallet, type World, windClock } from './world'
