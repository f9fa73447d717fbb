// A user, and what somebody sends to become one.

import { z } from 'zod'
import { Id, Role, Timestamp } from '../../domain/fields'
import { EmailAddress } from './email-address'

/** A user as anybody may be shown one: there is no password hash in it. */
export const User = z
  .object({
    id: Id,
    email: z.string(),
    name: z.string(),
    role: Role,
    createdAt: Timestamp,
  })
  .meta({ id: 'User' })

/** How long a password may be, in characters: long enough, and no rules about which (NIST SP 800-63B §3.1.1). */
const shortest = 12
const longest = 128

const Password = z
  .string('Please choose a password.')
  .refine((text) => lengthOf(text) >= shortest, `At least ${shortest} characters, please.`)
  .refine((text) => lengthOf(text) <= longest, `At most ${longest} characters, please.`)
  .meta({ minLength: shortest, maxLength: longest, format: 'password' })

export const SignUp = z
  .strictObject({
    email: EmailAddress,
    name: z
      .string('Please say what to call you.')
      .trim()
      .min(1, { error: 'Please say what to call you.', abort: true })
      .max(80, 'At most 80 characters, please.')
      .regex(/^\P{Cc}*$/u, { error: 'A name has no control characters.', abort: true })
      .refine(canBeSeen, 'There is nothing to be seen in it. Please say what to call you.'),
    password: Password,
  })
  .meta({ id: 'SignUp' })

/** Characters as people count them, not UTF-16 code units. */
const lengthOf = (text: string): number => Array.from(text).length

/** Whether at least one letter, number or sign is left when all is taken out that shows nothing or only white. */
function canBeSeen(text: string): boolean {
  return /[\p{L}\p{N}\p{S}\p{P}]/u.test(text.replace(/[\p{Default_Ignorable_Code_Point}\u2800]/gu, ''))
}
