// Branded units: a microsecond is not a millisecond, and the compiler knows it.

declare const unit: unique symbol
type Branded<Name extends string> = number & { readonly [unit]: Name }

/** Modelled (virtual) time or duration, in whole microseconds. */
export type Micros = Branded<'µs'>
/** Story time or wall-clock time, in milliseconds. */
export type Millis = Branded<'ms'>

/** Rounds to whole microseconds; modelled time is an integer so that traces compare exactly. */
export const micros = (value: number): Micros => Math.round(value) as Micros
export const millis = (value: number): Millis => value as Millis

export const addMicros = (a: Micros, b: Micros): Micros => (a + b) as Micros
