// The face of `embed`: the address of a moment.
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
export { mostOrders } from '../shared'
export type { Trip } from './placed-orders'
export { defaults, type Part, type Settings } from './settings'
