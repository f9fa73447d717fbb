// Preferences in the browser's storage, which may be missing, full, or throw when it is only looked at.

import { firstVisit, type Preferences } from './state'

const key = 'back-of-house'

const allowed: { readonly [Name in keyof Preferences]: readonly Preferences[Name][] } = {
  theme: ['light', 'dark', 'auto'],
  movement: ['auto', 'full', 'less'],
  reading: ['twelve', 'developer'],
  detail: ['story', 'steps', 'all'],
  pad: ['open', 'folded'],
  inside: ['open', 'folded'],
  tab: ['ticket', 'pantry'],
}

/** What an earlier visit kept; a value that is not one of today's counts as never chosen. */
export function readKept(): Preferences {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return firstVisit
    const given = new Map<string, unknown>(Object.entries(kept))
    const pick = <Name extends keyof Preferences>(name: Name): Preferences[Name] =>
      allowed[name].find((value) => value === given.get(name)) ?? firstVisit[name]
    return {
      theme: pick('theme'),
      movement: pick('movement'),
      reading: pick('reading'),
      detail: pick('detail'),
      pad: pick('pad'),
      inside: pick('inside'),
      tab: pick('tab'),
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
