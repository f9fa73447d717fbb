// Where the secrets of an order are, by the names they stand under, in whatever text a learner writes.

import { isJson } from '../../shared'
import { findInForm, findInSegments } from './form'
import type { Found } from './found'
import { findInJson } from './json'
import { findLoosely } from './loose'
import { isSecretHeader } from './names'
import { findInParts } from './parts'
import { findInXml } from './xml'

export type { Found } from './found'

/**
 * In a body; what is not JSON is read in every way that finds something, for it may hold a secret all the same. A form
 * by its `type` (the header `Content-Type`) is one also where it does not look like one.
 */
export function findInBody(body: string, type: string): readonly Found[] {
  const found = findInText(body, 0)
  if (!/^\s*application\/x-www-form-urlencoded/i.test(type) || isJson(body)) return found
  return inOrder([...found, ...findInForm(body, [0, body.length], 0, findInText)])
}

/** In a path: its query, its fragment, its segments. */
export function findInPath(path: string): readonly Found[] {
  const hash = path.indexOf('#')
  const beforeHash = hash < 0 ? path.length : hash
  const question = path.slice(0, beforeHash).indexOf('?')
  const query = question < 0 ? beforeHash : question
  return [
    ...findInSegments(path, query),
    ...findInForm(path, [query + 1, beforeHash], 0, findInText),
    ...(hash < 0 ? [] : findInForm(path, [hash + 1, path.length], 0, findInText)),
  ].filter(({ start, end }) => end > start)
}

/** In the value of a header: all of it under a secret's name, but for the scheme that stands before credentials. */
export function findInHeader(name: string, value: string): readonly Found[] {
  if (!isSecretHeader(name)) return findInText(value, 0)
  const start = /authorization$/i.test(name) ? (scheme.exec(value)?.[0].length ?? 0) : 0
  // Cookies have names of their own, which say what they are.
  const pieces = /^(?:set-)?cookie2?$/i.test(name) ? /(?<==)[^;]+/g : start > 0 ? /\S+/g : /\S(?:.*\S)?/gs
  return [...value.slice(start).matchAll(pieces)].map(({ 0: secret, index }) => ({
    start: start + index,
    end: start + index + secret.length,
    secret,
    kind: 'text',
  }))
}

/** The registered schemes (https://www.iana.org/assignments/http-authschemes), and three that many use. */
const scheme =
  /^\s*(?:basic|bearer|concealed|digest|dpop|gnap|hoba|mutual|negotiate|oauth|privatetoken|scram-sha-(?:1|256)|vapid|token|apikey|aws4-hmac-sha256)(?=\s|$)\s*/i

function findInText(text: string, depth: number): readonly Found[] {
  if (isJson(text)) return findInJson(text, depth, findInText)
  const parts = findInParts(text, depth, findInText)
  if (parts) return inOrder(parts)
  const known = [
    ...(text.includes('<') ? findInXml(text) : []),
    ...(isForm(text) ? findInForm(text, [0, text.length], depth, findInText) : []),
  ]
  return inOrder([...known, ...findLoosely(text, known)])
}

/** One line of names and values; a space in a form is written as a sign. */
const isForm = (text: string): boolean =>
  /^[^\s=&<>{}"':;,]+=\S*\s*$/.test(text) || /^[^\s=&<>{}"':;,]*=[^&]*&[^\s=&]+=/.test(text)

/** By place; of two that overlap, one that holds both. */
function inOrder(found: readonly Found[]): readonly Found[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end)
  const result: Found[] = []
  for (const one of sorted) {
    const last = result.at(-1)
    if (!last || one.start >= last.end) result.push(one)
    else if (one.end > last.end) result[result.length - 1] = { ...last, end: one.end }
  }
  return result
}
