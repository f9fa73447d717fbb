// The PHC string format: a password's hash, with all that it takes to make the same one again.
// $argon2id$v=19$m=19456,t=2,p=1$<salt>$<hash>, both in Base64 without padding
// (https://github.com/P-H-C/phc-string-format/blob/master/phc-sf-spec.md).

import { base64url } from 'jose'

export interface PhcString {
  /** In KiB. */
  readonly memorySize: number
  readonly iterations: number
  readonly parallelism: number
  /** In bytes. */
  readonly hashLength: number
  /** As they stand in it, in Base64. */
  readonly salt: string
  readonly hash: string
}

/** @throws Error where the text is none of argon2id. */
export function readPhc(text: string): PhcString {
  const [, m, t, p, salt, hash] =
    /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/.exec(text) ?? []
  if (!salt || !hash) throw new Error('This is no argon2id hash in the PHC string format.')
  const hashLength = Math.floor((hash.length * 6) / 8)
  return { memorySize: Number(m), iterations: Number(t), parallelism: Number(p), hashLength, salt, hash }
}

/** The bytes that a salt or a hash in a PHC string stands for. */
export const bytesOf = (text: string): Uint8Array => base64url.decode(text.replaceAll('+', '-').replaceAll('/', '_'))
