// A user, and what somebody sends to become one.

import { z } from 'zod'
import { Id, Role, Timestamp } from '../../domain/fields'
import { NewPassword } from '../../domain/password-rules'
import { EmailAddress } from './email-address'

/** A user as anybody may be shown one: there is no password hash in it. */
export const User = z
  .object({
    id: Id,
    email: z.string(),
    name: z.string(),
    role: Role,
    createdAt: Timestamp,
    status: z
      .enum(['unconfirmed', 'confirmed'])
      .meta({ description: 'Whether the owner of the address has confirmed that the account is theirs.' }),
  })
  .meta({ id: 'User' })

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
    password: NewPassword,
  })
  .meta({ id: 'SignUp' })

/** Whether at least one letter, number or sign is left when all is taken out that shows nothing or only white. */
function canBeSeen(text: string): boolean {
  return /[\p{L}\p{N}\p{S}\p{P}]/u.test(text.replace(/[\p{Default_Ignorable_Code_Point}\u2800]/gu, ''))
}
