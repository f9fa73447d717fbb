// Secrets between the tags of XML: all text inside an element with a secret's name. Its attributes are found with other
// names and values.

import type { Found } from './found'
import { isSecretName } from './names'

const piece =
  /<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)|<(\/?)([\p{L}_][\p{L}\p{M}\p{N}_.:-]*)([^<>]*)>|[^<]+|</gu

export function findInXml(text: string): readonly Found[] {
  const closings = lastClosings(text)
  const found: Found[] = []
  /** The element that is secret, and how many of its name are open. */
  let secret: { readonly name: string; open: number } | null = null
  /** After an opening tag that nothing closes, only the text up to the next tag is its own. */
  let unclosed = false
  for (const { 0: whole, 1: data, 2: slash, 3: name, 4: rest = '', index } of text.matchAll(piece)) {
    if (name !== undefined) {
      unclosed = false
      if (secret !== null && name === secret.name && !rest.endsWith('/')) {
        secret.open += slash === '/' ? -1 : 1
        if (secret.open === 0) secret = null
      } else if (secret === null && slash === '' && !rest.endsWith('/') && isSecretName(localName(name))) {
        if ((closings.get(name) ?? -1) > index) secret = { name, open: 1 }
        else unclosed = true
      }
      continue
    }
    if ((secret === null && !unclosed) || whole.startsWith('<!--')) continue
    const own = data ?? whole
    const bare = own.trim()
    if (bare === '') continue
    const start = index + (data === undefined ? 0 : '<![CDATA['.length) + own.indexOf(bare)
    found.push({
      start,
      end: start + bare.length,
      secret: data === undefined ? withoutEntities(bare) : bare,
      kind: 'text',
    })
  }
  return found
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
