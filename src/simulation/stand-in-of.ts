// What stands in the place of one secret. Apart from what finds secrets, which is heavier and comes later.

import { aCommonPassword, isCommonPassword, origin } from '../shared'
import { readToken } from './claims'

const standIn = /^(?:stand-in-\d{1,2}|s-\d{3,9}|stand-in-\d+-of-15-to-128|stand-in-\d+-over-128-\.+)$/

/** What stood for a good password while the rule asked for 12 characters: links of that time hold it. */
const formerStandIn = /^stand-in-(\d+)-of-12-to-128$/

/**
 * The stand-in of that number for a secret; what is one already stays. The rules look at length, in characters as the
 * server counts them (under 15, 15 to 128, over 128), and at whether it is one that everybody tries.
 */
export function standInOf(secret: string, number: number): string {
  if (secret === '' || standIn.test(secret) || isTokenOfTheHouse(secret) || isConfirmation(secret)) return secret
  const former = formerStandIn.exec(secret)
  if (former) return `stand-in-${former[1]}-of-15-to-128`
  const text = secret.normalize('NFC')
  // It is on everybody's list: no secret, and refused like the one that was typed.
  if (isCommonPassword(text)) return aCommonPassword
  const { length } = Array.from(text)
  if (length < 15) return number < 100 ? `stand-in-${number}` : `s-${number}`
  if (length <= 128) return `stand-in-${number}-of-15-to-128`
  return `stand-in-${number}-over-128-`.padEnd(130, '.')
}

/** A badge is issued here, for here, and for a quarter of an hour: no secret of the guest's, who may want to change it. */
const isTokenOfTheHouse = (text: string): boolean => text.length < longestToken && readToken(text)?.issuer === origin

/** A confirmation link's token: made here, for here, and good once. */
const isConfirmation = (secret: string): boolean => /^confirm-[0-9a-f]{32}$/.test(secret)

const longestToken = 4096
