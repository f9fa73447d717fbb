// The face of `shared`: units, chance, invariants, results.
export { invariant, unreachable } from './invariant'
export { createRandom, hashText, type Random, toHex } from './random'
export { failure, type Result, success } from './result'
export { addMicros, type Bytes, bytes, type Micros, type Millis, micros, microsToMillis, millis } from './units'
