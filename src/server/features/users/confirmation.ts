// Whether an address is its owner's: a link in an e-mail, good for one time and one day.

import { createHMAC, createSHA256 } from 'hash-wasm'
import { origin } from '../../../shared'

export const linkLifetimeMs = 24 * 60 * 60 * 1000

/**
 * 128 bits that only who has the secret can make. Not random: when the same e-mail is tried again and the provider has
 * sent it already, its link is still the one that counts. It says what it is, so that whoever finds one in a log knows.
 */
export async function makeConfirmationToken(secret: Uint8Array, about: string): Promise<string> {
  const hmac = await createHMAC(createSHA256(), secret)
  return `confirm-${hmac.update(`confirm-address ${about}`).digest('hex').slice(0, 32)}`
}

/** Behind a `#` a token is sent to no server and stands in no log; a mail scanner that opens the link confirms nothing. */
export const confirmationLink = (token: string): string => `${origin}/#${token}`
