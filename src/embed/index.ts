// The face of `embed`: the address of a moment.

export { mostOrders } from '../shared'
export {
  type Address,
  type AddressProblem,
  longestOrders,
  type Parameter,
  readAddress,
  saysSomething,
  type WrittenAddress,
  writeAddress,
} from './address'
export type { LinkedOrder, Trip } from './placed-orders'
export { defaults, type Part, type Settings } from './settings'
