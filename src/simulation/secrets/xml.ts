// Secrets between the tags of XML: all text inside an element with a secret's name. Its attributes are found with other
// names and values.

import type { Found } from './found'
import { isSecretName } from './names'

const piece =
  /<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)|<(\/?)([\p{L}_][\p{L}\p{M}\p{N}_.:-]*)([^<>]*)>|[^<]+|</gu

/** Where in the text the reader stands. */
interface Place {
  /** The element that is secret, and how many of its name are open; `null` outside of one. */
  readonly secret: { readonly name: string; readonly open: number } | null
  /** After an opening tag that nothing closes, only the text up to the next tag is its own. */
  readonly unclosed: boolean
}

export function findInXml(text: string): readonly Found[] {
  const closings = lastClosings(text)
  const found: Found[] = []
  let place: Place = { secret: null, unclosed: false }
  for (const { 0: whole, 1: data, 2: slash, 3: name, 4: rest = '', index } of text.matchAll(piece)) {
    if (name !== undefined) {
      const tag = rest.endsWith('/') ? 'empty' : slash === '/' ? 'closing' : 'opening'
      place = after(place, name, tag, (closings.get(name) ?? -1) > index)
    } else if ((place.secret !== null || place.unclosed) && !whole.startsWith('<!--'))
      found.push(...(data === undefined ? textAt(whole, index, withoutEntities) : textAt(data, index + cdata, same)))
  }
  return found
}

function after({ secret }: Place, name: string, tag: 'empty' | 'closing' | 'opening', isClosedLater: boolean): Place {
  if (tag === 'empty') return { secret, unclosed: false }
  if (secret !== null) {
    const open = secret.open + (name === secret.name ? (tag === 'closing' ? -1 : 1) : 0)
    return { secret: open === 0 ? null : { ...secret, open }, unclosed: false }
  }
  if (tag === 'closing' || !isSecretName(localName(name))) return { secret, unclosed: false }
  return isClosedLater ? { secret: { name, open: 1 }, unclosed: false } : { secret, unclosed: true }
}

const cdata = '<![CDATA['.length
const same = (text: string): string => text

/** Without the white space around it. */
function textAt(text: string, at: number, read: (bare: string) => string): readonly Found[] {
  const bare = text.trim()
  if (bare === '') return []
  const start = at + text.indexOf(bare)
  return [{ start, end: start + bare.length, secret: read(bare), kind: 'text' }]
}

const localName = (name: string): string => name.slice(name.lastIndexOf(':') + 1)

/** Where each name is closed for the last time: looked up once, so that many open tags do not make it slow. */
function lastClosings(text: string): ReadonlyMap<string, number> {
  const last = new Map<string, number>()
  for (const { 1: name = '', index } of text.matchAll(/<\/([\p{L}_][\p{L}\p{M}\p{N}_.:-]*)[^<>]*>/gu))
    last.set(name, index)
  return last
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const withoutEntities = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (whole, name: string) => entities[name] ?? whole)
