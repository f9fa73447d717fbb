// What stands in the place of one secret. Apart from what finds secrets, which is heavier and comes later.

import { origin } from '../shared'
import { readToken } from './claims'

const standIn = /^(?:stand-in-\d{1,2}|s-\d{3,9}|stand-in-\d+-of-12-to-128|stand-in-\d+-over-128-\.+)$/

/**
 * The stand-in of that number for a secret; what is one already stays. The rules look at length only, in characters as
 * the server counts them: under 12, 12 to 128, over 128.
 */
export function standInOf(secret: string, number: number): string {
  if (secret === '' || standIn.test(secret) || isTokenOfTheHouse(secret)) return secret
  const length = Array.from(secret).length
  if (length < 12) return number < 100 ? `stand-in-${number}` : `s-${number}`
  if (length <= 128) return `stand-in-${number}-of-12-to-128`
  return `stand-in-${number}-over-128-`.padEnd(130, '.')
}

/** A badge is issued here, for here, and for a quarter of an hour: no secret of the guest's, who may want to change it. */
const isTokenOfTheHouse = (text: string): boolean => text.length < longestToken && readToken(text)?.issuer === origin

const longestToken = 4096
