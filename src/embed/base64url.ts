// Text as base64url (RFC 4648 §5, without padding) of its UTF-8, and back.

import { failure, type Result, success } from '../shared'

/** A lone surrogate, which UTF-8 cannot carry, becomes U+FFFD. */
export function toBase64Url(text: string): string {
  const bytes = new TextEncoder().encode(text)
  let binary = ''
  for (let at = 0; at < bytes.length; at += atOnce) binary += String.fromCharCode(...bytes.subarray(at, at + atOnce))
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** More arguments than this no engine takes for certain. */
const atOnce = 8192

/** Refuses other characters, a length no encoder makes, and bytes that are not UTF-8; padding is let pass. */
export function fromBase64Url(encoded: string): Result<string, 'not-base64url' | 'not-utf8'> {
  const bare = encoded.replace(/={1,2}$/, '')
  if (!/^[\w-]*$/.test(bare) || bare.length % 4 === 1) return failure('not-base64url')
  const binary = atob(bare.replaceAll('-', '+').replaceAll('_', '/'))
  try {
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0))
    return success(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch {
    return failure('not-utf8')
  }
}
