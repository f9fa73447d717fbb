// Keeping passwords so that nobody can read them: argon2id, with OWASP's parameters
// (https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html).

import { detail, type PasswordHashed, type Span } from '../../trace'
import { costs } from '../costs'
import type { Env } from '../env'
import { bytesOf, type PhcString, readPhc } from './phc'

const parameters = { memorySize: 19 * 1024, iterations: 2, parallelism: 1, hashLength: 32 } as const
const saltBytes = 16

/** The hash to store, with its parameters and a salt of its own inside (PHC string format). */
export const hashPassword = (
  name: string,
  span: Span,
  { secureRandom, argon2id }: Pick<Env, 'secureRandom' | 'argon2id'>,
  password: string,
): Promise<string> =>
  span.child(name, { station: 'logic', detail: 'story' }, async (own) => {
    // A seeded generator in this house, so that the same order gives the same trace; elsewhere crypto.getRandomValues.
    const salt = secureRandom.bytes(saltBytes)
    const encoded = await argon2id({ ...parameters, password, salt })
    const made = readPhc(encoded)
    own.spend(costs.argon2(made.memorySize, made.iterations))
    tell(own, made, null)
    return encoded
  })

/**
 * Whether `password` is the one behind `hash`: ground again with the salt that is stored beside it, it must give the
 * same. Without a hash it works just as long and says no, so that the time taken does not tell strangers which e-mail
 * addresses have an account.
 */
export const verifyPassword = (
  name: string,
  span: Span,
  { argon2id }: Pick<Env, 'argon2id'>,
  password: string,
  hash: string | undefined,
): Promise<boolean> =>
  span.child(name, { station: 'logic', detail: 'story' }, async (own) => {
    const { hash: kept, salt, ...stored } = readPhc(hash ?? nobodysHash)
    const encoded = await argon2id({ ...stored, password, salt: bytesOf(salt) })
    const made = readPhc(encoded)
    own.spend(costs.argon2(made.memorySize, made.iterations))
    const same = isSame(made.hash, kept)
    const matches = same && hash !== undefined
    tell(own, made, { stored: hash === undefined ? null : shown(kept, 10), matches })
    return matches
  })

/** Takes as long wherever two texts differ: from the time taken nobody learns how much of a guess was right. */
function isSame(one: string, other: string): boolean {
  let difference = one.length ^ other.length
  for (let at = 0; at < one.length; at++) difference |= one.charCodeAt(at) ^ other.charCodeAt(at)
  return difference === 0
}

/** What the trace says of it. */
const tell = (span: Span, made: PhcString, compared: PasswordHashed['compared']) =>
  span.set(
    detail('backofhouse.hash', {
      algorithm: 'argon2id',
      memoryKib: made.memorySize,
      passes: made.iterations,
      lanes: made.parallelism,
      salt: shown(made.salt, 3),
      made: shown(made.hash, 10),
      compared,
    }),
  )

/** Never more of it than its beginning. */
const shown = (text: string, letters: 3 | 10): string => text.slice(0, letters)

/** Of a long random text that was thrown away. */
const nobodysHash = '$argon2id$v=19$m=19456,t=2,p=1$JgGGDW7+dQ1pFA/uLZ/VjA$9W5sne08z+H2YsA8z7KXf8kXryqy5MhMha0788ooXJE'
