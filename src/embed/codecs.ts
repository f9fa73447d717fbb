// The table of the address: each parameter, where it stands, how it is read and written.

import { inCatalogue, isForeign, isSwitchName } from '../lessons'
import { type Codec, type Fault, quote, type Reading, refused, taken } from './reading'
import {
  controls,
  details,
  lenses,
  motions,
  type Part,
  parts,
  readings,
  type Settings,
  themes,
  views,
} from './settings'

type Place = Codec<unknown>['place']

export const codecs: { readonly [Name in keyof Settings]: Codec<Settings[Name]> } = {
  lesson: { place: 'query', read: readLesson, write: String },
  view: oneOf('query', views),
  lang: { place: 'query', read: matching(/^[a-z]{2,8}(?:-[a-z\d]{1,8}){0,7}$/i, 'lang-unreadable'), write: String },
  theme: oneOf('query', themes),
  allow: list('query', readOrigin),
  at: stepId(),
  step: number('fragment', { low: 1, high: 9999, whole: true }),
  from: stepId(),
  to: stepId(),
  detail: oneOf('fragment', details),
  lens: oneOf('fragment', lenses),
  reading: oneOf('fragment', readings),
  with: list('fragment', (id) =>
    isSwitchName(id) ? taken(id) : refused({ code: 'switch-unknown', value: quote(id) }),
  ),
  seed: number('fragment', { low: 0, high: 0xffff_ffff, whole: true }),
  motion: oneOf('fragment', motions),
  text: number('fragment', { low: 100, high: 200, whole: true }),
  speed: number('fragment', { low: 0.25, high: 4, whole: false }),
  autoplay: {
    place: 'fragment',
    read: (text) => mapped(oneOf('fragment', ['0', '1']).read(text), (value) => value === '1'),
    write: (value) => (value ? '1' : '0'),
  },
  predict: oneOf('fragment', ['on', 'off']),
  controls: oneOf('fragment', controls),
  hide: list<Part>('fragment', oneOf('fragment', parts).read),
}

/** Whether a lesson from a file was opened here is not known before. */
function readLesson(text: string): Reading<string> {
  return inCatalogue(text) || isForeign(text) ? taken(text) : refused({ code: 'lesson-unknown', value: quote(text) })
}

/** An http(s) origin, as `event.origin` gives it. */
function readOrigin(text: string): Reading<string> {
  const unreadable = refused({ code: 'origin-unreadable', value: quote(text) })
  try {
    const { origin } = new URL(text)
    return /^https?:/.test(origin) ? taken(origin) : unreadable
  } catch {
    return unreadable
  }
}

function oneOf<const Value extends string>(place: Place, allowed: readonly Value[]): Codec<Value> {
  return {
    place,
    read: (text) => {
      const value = allowed.find((one) => one === text)
      return value === undefined ? refused({ code: 'value-unknown', value: quote(text), allowed }) : taken(value)
    },
    write: String,
  }
}

function number(
  place: Place,
  { low, high, whole }: { readonly low: number; readonly high: number; readonly whole: boolean },
): Codec<number> {
  const form = whole ? /^\d{1,10}$/ : /^\d{1,10}(?:\.\d{1,20})?$/
  return {
    place,
    read: (text) => {
      const value = form.test(text) ? Number(text) : Number.NaN
      return value >= low && value <= high
        ? taken(value)
        : refused({ code: 'number-range', value: quote(text), low, high })
    },
    write: String,
  }
}

/** Whether a trip has such a step is known only when it ran. */
function stepId(): Codec<string> {
  return { place: 'fragment', read: matching(/^[a-z][a-z\d-]{0,79}$/, 'step-unreadable'), write: String }
}

function matching(form: RegExp, code: 'step-unreadable' | 'lang-unreadable'): (text: string) => Reading<string> {
  return (text) => (form.test(text) ? taken(text) : refused({ code, value: quote(text) }))
}

const longestList = 2000

/** Comma-separated; empty and repeated items are passed over, items that cannot be read are left out. */
function list<Item extends string>(place: Place, readItem: (text: string) => Reading<Item>): Codec<readonly Item[]> {
  return {
    place,
    read: (text) => {
      const items = new Set<Item>()
      const faults: Fault[] = []
      for (const part of new Set(text.slice(0, longestList).split(','))) {
        if (part === '') continue
        const item = readItem(part)
        if (item.value !== undefined) items.add(item.value)
        faults.push(...item.faults)
      }
      // Where nothing could be taken, nothing was said.
      return { value: items.size === 0 && faults.length > 0 ? undefined : [...items], faults }
    },
    write: (items) => items.join(','),
  }
}

const mapped = <From, To>({ value, faults }: Reading<From>, map: (value: From) => To): Reading<To> => ({
  value: value === undefined ? undefined : map(value),
  faults,
})
