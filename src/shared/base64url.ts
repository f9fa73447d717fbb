// Text as base64url (RFC 4648 §5, without padding) of its UTF-8, and back. Of our own, because what runs without a
// document has no `atob`.

import { failure, type Result, success } from './result'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const sixBitsOf: ReadonlyMap<string, number> = new Map([...alphabet].map((letter, index) => [letter, index]))

/** A lone surrogate, which UTF-8 cannot carry, becomes U+FFFD. */
export function toBase64Url(text: string): string {
  const bytes = new TextEncoder().encode(text)
  let encoded = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second, third] = bytes.subarray(at, at + 3)
    const bits = (first << 16) | ((second ?? 0) << 8) | (third ?? 0)
    const letters = second === undefined ? 2 : third === undefined ? 3 : 4
    for (let letter = 0; letter < letters; letter++) encoded += alphabet.charAt((bits >> (18 - 6 * letter)) & 63)
  }
  return encoded
}

/** Refuses other characters, a length no encoder makes, and bytes that are not UTF-8; padding is let pass. */
export function fromBase64Url(encoded: string): Result<string, 'not-base64url' | 'not-utf8'> {
  const bare = encoded.replace(/={1,2}$/, '')
  if (!/^[\w-]*$/.test(bare) || bare.length % 4 === 1) return failure('not-base64url')
  const bytes = new Uint8Array(Math.floor((bare.length * 3) / 4))
  let bits = 0
  let count = 0
  let at = 0
  for (const letter of bare) {
    bits = ((bits << 6) | (sixBitsOf.get(letter) ?? 0)) & 0xff_ff
    count += 6
    if (count < 8) continue
    count -= 8
    bytes[at++] = (bits >> count) & 0xff
  }
  try {
    return success(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch {
    return failure('not-utf8')
  }
}
