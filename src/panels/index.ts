// The face of `panels`: what stands around the house.
export { BillPlace } from './bill/bill-place'
export { type BillState, useBill } from './bill/use-bill'
export { useNote } from './pad/note'
export { OrderPad } from './pad/order-pad'
export { inspector, textView } from './parts'
