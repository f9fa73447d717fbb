// The readings of a step, filled with what really happened.

import type { TFunction } from 'i18next'
import { casesOf, type Journey, type Lens, outcomeOf, type Reading, type StepInfo } from '../../visit'
import type { Sentence } from '../glossary/find-terms'
import { valuesOf } from './values'

export interface Sentences {
  /** Simple, in the restaurant's words. */
  readonly twelve: string
  /** Simple, in the field's. */
  readonly plain: string
  /** Exact. */
  readonly developer: string
}

/** Of the step's own words for what became of it, the most exact there are; else of its station's. */
export function sentencesOf(t: TFunction, journey: Journey, info: StepInfo): Sentences {
  const values = valuesOf(t, journey, info)
  const own = captionOf(t, journey, info)
  const entry = own ? `captions.${own.name}` : `stations.${info.step.station}`
  const suffix = own ? own.case : outcomeOf(journey, info)
  const say = (reading: keyof Sentences): string =>
    t([entry, '.', reading, suffix ? `_${suffix}` : ''].join(''), { ...values, defaultValue: '' })
  return { twelve: say('twelve'), plain: say('plain'), developer: say('developer') }
}

/** What is shown of them, in order. The lens chooses whose words, the reading how exact they are. */
export function shownSentences(
  { twelve, plain, developer }: Sentences,
  { lens, reading }: { readonly lens: Lens; readonly reading: Reading },
): readonly Sentence[] {
  const exact: Sentence = { text: developer, reading: 'developer' }
  if (lens === 'backend') return [reading === 'developer' ? exact : { text: plain, reading: 'plain' }]
  const simple: Sentence = { text: twelve, reading: 'twelve' }
  return reading === 'developer' ? [simple, exact] : [simple]
}

/** The step's own words for what became of it; `undefined` where it has none. */
export function captionOf(
  t: TFunction,
  journey: Journey,
  info: StepInfo,
): { readonly name: string; readonly case: string | null } | undefined {
  const { name } = info.step
  const isSaid = (key: string): boolean => t(`captions.${name}.${key}`, { defaultValue: '' }) !== ''
  if (!isSaid('twelve')) return undefined
  const found = casesOf(journey, info).find((wanted) => wanted === null || isSaid(`twelve_${wanted}`))
  return found === undefined ? undefined : { name, case: found }
}
