// The languages there are. Their texts are loaded with what needs them; nothing else imports a text of any language.

import { first } from './en/first'
import type { later } from './en/later'

export interface Language {
  /** BCP 47. */
  readonly tag: string
  readonly direction: 'ltr' | 'rtl'
  /** What the page needs at once. */
  readonly first: typeof first
  /** What is opened later. */
  later(): Promise<typeof later>
}

export const english: Language = {
  tag: 'en',
  direction: 'ltr',
  first,
  later: async () => (await import('./en/later')).later,
}

const languages: readonly Language[] = [english]

/** The first of the wanted languages that there is, each shortened until one is found (RFC 4647 §3.4); else English. */
export function languageFor(wanted: readonly string[], there: readonly Language[] = languages): Language {
  for (const tag of wanted)
    for (let range = tag.toLowerCase(); range !== ''; range = shortened(range)) {
      const found = there.find((language) => language.tag.toLowerCase() === range)
      if (found) return found
    }
  return english
}

/** Without its last part, nor a single letter that would then stand last. */
const shortened = (range: string): string => range.replace(/(?:^|-)[^-]*$/, '').replace(/-[a-z0-9]$/, '')
