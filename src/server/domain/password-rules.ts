// What a password may be. NIST SP 800-63B-4 §3.1.1.2: at least 15 characters where it is all that is asked for, 64 or
// more allowed, no rules about which, and none that everybody tries first.

import { z } from 'zod'
import { isCommonPassword } from '../../shared'

const shortest = 15
/** So that nobody has the server hash a book. */
const longest = 128

/**
 * The same word typed on two keyboards may come as other code points; in Unicode's form NFC it is the same (RFC 8265
 * §4.2, OpaqueString). Whatever is hashed or compared has been through this.
 */
const normalize = (text: string): string => text.normalize('NFC')

export const NewPassword = z
  .string('Please choose a password.')
  .overwrite(normalize)
  .refine((text) => lengthOf(text) >= shortest, `At least ${shortest} characters, please.`)
  .refine((text) => lengthOf(text) <= longest, `At most ${longest} characters, please.`)
  .refine((text) => !isCommonPassword(text), 'Too many people use this one. Please choose another.')
  .meta({ minLength: shortest, maxLength: longest, format: 'password' })

/** One that was chosen before. No rules but presence. */
export const TypedPassword = z
  .string('Please type your password.')
  .overwrite(normalize)
  .min(1, 'Please type your password.')
  .meta({ format: 'password' })

/** Characters as people count them, not UTF-16 code units. */
const lengthOf = (text: string): number => Array.from(text).length
