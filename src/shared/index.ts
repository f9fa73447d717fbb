// The face of `shared`: units, chance, invariants, results.
export { lastAtOrBefore } from './find'
export { invariant, unreachable } from './invariant'
export { createRandom, hashText, type Random } from './random'
export { failure, type Result, success } from './result'
export { makeStorageReadable } from './storage'
export { dateAt, httpDate, isoTime } from './time'
export { addMicros, type Micros, type Millis, micros, millis } from './units'
