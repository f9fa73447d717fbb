// argon2id (RFC 9106): the work itself. It is handed to the server, so that it can be done on another thread.

import { argon2id as ofHashWasm } from 'hash-wasm'

export interface Argon2Input {
  readonly password: string
  readonly salt: Uint8Array
  /** Kibibytes. */
  readonly memorySize: number
  /** Passes over the memory. */
  readonly iterations: number
  /** Lanes. */
  readonly parallelism: number
  /** Bytes. */
  readonly hashLength: number
}

/** Gives the hash in PHC string format, its parameters and its salt inside. */
export type Argon2id = (input: Argon2Input) => Promise<string>

/** On the thread that calls it, which does nothing else meanwhile: a tenth of a second on a computer. */
export const argon2id: Argon2id = (input) => ofHashWasm({ ...input, outputType: 'encoded' })
