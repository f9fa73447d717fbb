// Which e-mail addresses are taken, and what is wrong with one that is not: RFC 5321, in plain letters only. Addresses
// beyond ASCII (RFC 6531) cannot be delivered to by every provider, so they are refused with a word about it.

import { z } from 'zod'

/** In octets, RFC 5321 §4.5.3.1; the whole is a path of 256 with its angle brackets. */
const longest = { local: 64, label: 63, domain: 255, whole: 254 } as const

const example = 'One looks like this: name@example.org.'

export const EmailAddress = z
  .string('Please type your e-mail address.')
  .superRefine((text, context) => {
    const detail = whyNoAddress(text)
    if (detail !== null) context.addIssue({ code: 'custom', message: detail })
  })
  .meta({ format: 'email', maxLength: longest.whole })

/** One or two sentences for whoever typed it; `null` for an address that is taken. */
export function whyNoAddress(text: string): string | null {
  if (text === '') return 'Please type your e-mail address.'
  const at = text.lastIndexOf('@')
  if (at < 0) return `There is no @ in it, so this is not an e-mail address. ${example}`
  const [local, domain] = [text.slice(0, at), text.slice(at + 1)]
  if (local.startsWith('"')) return 'Names in quotation marks are not taken here. Please use another address.'
  if (/\s/u.test(text)) return 'There is a space in it, and an e-mail address has none.'
  if (local.includes('@')) return `There is more than one @ in it. ${example}`
  const other = /[^\x21-\x7e]/u.exec(text)
  if (other) return beyondAscii(other[0], domain)
  if (local === '') return `There is nothing before the @. ${example}`
  if (domain === '') return `There is nothing after the @. ${example}`
  return whyTooLong(text, local, domain) ?? whyNoName(local) ?? whyNoDomain(domain)
}

/** Names the first character that is not ASCII, or is none to be seen; for a domain also the form in which it can be written all the same. */
function beyondAscii(character: string, domain: string): string {
  const visible = /[\p{L}\p{N}\p{S}\p{P}]/u.test(character)
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  if (character <= '\x7f') return `A control character that cannot be seen (${code}) stands in it. Please take it out.`
  const sentence = `We take ASCII addresses only, and ${visible ? `“${character}”` : 'a character that cannot be seen'} (${code}) is not ASCII.`
  const written = domain.includes(character) ? asciiDomain(domain) : null
  return written === null ? sentence : `${sentence} This domain can also be written as ${written}.`
}

/** The A-label form (RFC 5890), by the URL standard's own rules; `null` where it has none. */
function asciiDomain(domain: string): string | null {
  // Whatever else an address on the web may have, there is none of it in one for mail.
  if (/[\s:/?#@\\]/.test(domain)) return null
  try {
    const { host } = new URL(`https://${domain}`)
    return host.startsWith('xn--') || host.includes('.xn--') ? host : null
  } catch {
    return null
  }
}

function whyTooLong(text: string, local: string, domain: string): string | null {
  if (local.length > longest.local) return `At most ${longest.local} characters may stand before the @.`
  if (domain.length > longest.domain) return `At most ${longest.domain} characters may stand after the @.`
  if (domain.split('.').some((label) => label.length > longest.label))
    return `At most ${longest.label} characters may stand between two dots after the @.`
  return text.length > longest.whole ? `At most ${longest.whole} characters, please.` : null
}

/** RFC 5321 §4.1.2, `Dot-string`. */
function whyNoName(local: string): string | null {
  if (/^\.|\.\.|\.$/.test(local)) return 'Before the @, a dot stands between two other characters, one at a time.'
  const sign = /[^A-Za-z0-9!#$%&'*+\-/=?^_`{|}~.]/.exec(local)?.[0]
  return sign === undefined ? null : `“${sign}” cannot stand before the @.`
}

/** RFC 5321 §4.1.2, `Domain`; with a dot, because nobody's mail lives at a top-level domain. */
function whyNoDomain(domain: string): string | null {
  if (domain.startsWith('[')) return 'A number in brackets is not taken as a domain here. Please use a name.'
  const sign = /[^A-Za-z0-9.-]/.exec(domain)?.[0]
  if (sign !== undefined) return `“${sign}” cannot stand after the @.`
  const labels = domain.split('.')
  if (labels.length < 2) return `After the @ a dot is missing. ${example}`
  if (labels.some((label) => label === '')) return 'After the @, a dot stands between two names, one at a time.'
  if (labels.some((label) => label.startsWith('-') || label.endsWith('-')))
    return 'After the @, no name begins or ends with a hyphen.'
  return /^[A-Za-z]{2,}$|^xn--/i.test(labels.at(-1) ?? '')
    ? null
    : 'After the last dot stand at least two letters, and nothing else.'
}
