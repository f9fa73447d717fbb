// Preferences in the browser's storage, which may be missing, full, or throw when it is only looked at.

import { details } from '../../trace'
import { firstVisit, lenses, type Preferences, tabs } from './state'

const key = 'back-of-house'

type Choice = Exclude<keyof Preferences, 'finished'>

const allowed: { readonly [Name in Choice]: readonly Preferences[Name][] } = {
  theme: ['light', 'dark', 'contrast', 'auto'],
  movement: ['auto', 'full', 'less'],
  reading: ['twelve', 'developer'],
  detail: details,
  lens: [...lenses, null],
  keys: ['on', 'off'],
  pad: ['open', 'folded'],
  inside: ['open', 'folded'],
  tab: tabs,
}

/** What an earlier visit kept; a value that is not one of today's counts as never chosen. */
export function readKept(): Preferences {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return firstVisit
    const given = new Map<string, unknown>(Object.entries(kept))
    const pick = <Name extends Choice>(name: Name): Preferences[Name] => {
      const found = allowed[name].find((value) => value === given.get(name))
      return found === undefined ? firstVisit[name] : found
    }
    return {
      theme: pick('theme'),
      movement: pick('movement'),
      reading: pick('reading'),
      detail: pick('detail'),
      lens: pick('lens'),
      keys: pick('keys'),
      pad: pick('pad'),
      inside: pick('inside'),
      tab: pick('tab'),
      finished: texts(given.get('finished')),
    }
  } catch {
    return firstVisit
  }
}

export function keep(preferences: Preferences): void {
  try {
    localStorage.setItem(key, JSON.stringify(preferences))
  } catch {
    // Nothing is lost but the memory of a preference.
  }
}

/** Whether this browser keeps anything for the page: some forbid it, some have no room. */
export function keepsAnything(): boolean {
  try {
    localStorage.setItem(`${key}-probe`, '')
    localStorage.removeItem(`${key}-probe`)
    // What stands in for a storage that cannot even be read forgets everything.
    return localStorage instanceof Storage
  } catch {
    return false
  }
}

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string').slice(0, 100) : []
