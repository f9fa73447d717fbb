// Keeping passwords so that nobody can read them: argon2id, with OWASP's parameters
// (https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html).

import { argon2id, argon2Verify } from 'hash-wasm'
import type { Random } from '../../shared'
import type { Span } from '../../trace'
import { costs } from '../costs'

const parameters = { memorySize: 19 * 1024, iterations: 2, parallelism: 1, hashLength: 32 } as const
const saltBytes = 16

/** The hash to store, with its parameters and a salt of its own inside (PHC string format). */
export const hashPassword = (name: string, span: Span, random: Random, password: string): Promise<string> =>
  span.child(name, { station: 'logic', detail: 'story', attributes }, (own) => {
    own.spend(costs.argon2(parameters.memorySize, parameters.iterations))
    return argon2id({ ...parameters, password, salt: random.bytes(saltBytes), outputType: 'encoded' })
  })

/**
 * Whether `password` is the one behind `hash`. Without a hash it works just as long and says no, so that the time
 * taken does not tell strangers which e-mail addresses have an account.
 */
export const verifyPassword = (
  name: string,
  span: Span,
  password: string,
  hash: string | undefined,
): Promise<boolean> =>
  span.child(name, { station: 'logic', detail: 'story', attributes }, async (own) => {
    own.spend(costs.argon2(parameters.memorySize, parameters.iterations))
    const matches = await argon2Verify({ password, hash: hash ?? nobodysHash })
    return matches && hash !== undefined
  })

const attributes = {
  'backofhouse.password_hash.algorithm': 'argon2id',
  'backofhouse.password_hash.memory_kib': parameters.memorySize,
  'backofhouse.password_hash.iterations': parameters.iterations,
  'backofhouse.password_hash.parallelism': parameters.parallelism,
}

/** Of a long random text that was thrown away. */
const nobodysHash = '$argon2id$v=19$m=19456,t=2,p=1$JgGGDW7+dQ1pFA/uLZ/VjA$9W5sne08z+H2YsA8z7KXf8kXryqy5MhMha0788ooXJE'
