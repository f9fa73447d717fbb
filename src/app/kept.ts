// Preferences in the browser's storage, which may be missing, full, or throw when it is only looked at.

import { details } from '../trace'
import { lenses, type Preferences, tabs } from '../visit'

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

const isChoice = (name: string): name is Choice => Object.hasOwn(allowed, name)
const choices = Object.keys(allowed).filter(isChoice)

/** What was chosen by hand on earlier visits; a value that is not one of today's counts as never chosen. */
export function readKept(): Partial<Preferences> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return {}
    const given = new Map<string, unknown>(Object.entries(kept))
    const chosen: { -readonly [Name in Choice]?: Preferences[Name] } = {}
    const take = <Name extends Choice>(name: Name): void => {
      const found = allowed[name].find((value) => value === given.get(name))
      if (found !== undefined) chosen[name] = found
    }
    for (const name of choices) take(name)
    const finished = texts(given.get('finished'))
    return finished.length === 0 ? chosen : { ...chosen, finished }
  } catch {
    return {}
  }
}

/** Adds to what is kept: what another page of this browser chose meanwhile stays. */
export function keep(changes: Partial<Preferences>): void {
  try {
    localStorage.setItem(key, JSON.stringify({ ...readKept(), ...changes }))
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
