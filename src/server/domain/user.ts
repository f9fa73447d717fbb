// A user, and what somebody sends to become one.

import { z } from 'zod'

/** A user as anybody may be shown one: there is no password hash in it. */
export const User = z
  .object({
    id: z.int(),
    email: z.string(),
    name: z.string(),
    role: z.enum(['guest', 'chef', 'manager']),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'User' })

/** How long a password may be, in characters: long enough, and no rules about which (NIST SP 800-63B §3.1.1). */
const shortest = 12
const longest = 128

const Password = z
  .string('A password is a text.')
  .refine((text) => lengthOf(text) >= shortest, `At least ${shortest} characters, please.`)
  .refine((text) => lengthOf(text) <= longest, `At most ${longest} characters, please.`)
  .meta({ minLength: shortest, maxLength: longest, format: 'password' })

const EmailAddress = z
  .string('An e-mail address is a text.')
  .trim()
  .max(254, 'At most 254 characters, please.')
  .pipe(z.email('This is not an e-mail address. One looks like this: name@example.org.'))

export const SignUp = z
  .strictObject({
    email: EmailAddress,
    name: z
      .string('A name is a text.')
      .trim()
      .min(1, 'Please say what to call you.')
      .max(80, 'At most 80 characters, please.')
      .regex(/^\P{Cc}*$/u, 'A name has no control characters.'),
    password: Password,
  })
  .meta({ id: 'SignUp' })

/** No rules but presence: a log-in says only whether both fit together. */
export const LogIn = z
  .strictObject({
    email: z.string('An e-mail address is a text.').max(254, 'At most 254 characters, please.'),
    password: z.string('A password is a text.').max(longest * 4, 'This is longer than any password here.'),
  })
  .meta({ id: 'LogIn' })

/** Characters as people count them, not UTF-16 code units. */
const lengthOf = (text: string): number => Array.from(text).length
