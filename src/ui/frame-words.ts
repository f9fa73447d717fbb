// The few words of a frame, by step name; a step without words of its own shows its station's field word.

import type { TFunction } from 'i18next'
import type { Step } from '../trace'
import type { Lens } from '../visit'
import { frames, restaurantFrames } from '../words'

type Framed = Pick<Step, 'name' | 'station'>

/** In the words of the field. */
export const frameWords = (t: TFunction, step: Framed): string =>
  isIn(frames, step.name) ? t(`frames.${step.name}`) : t(`places.${step.station}.field`)

/** Through the restaurant's lens without the words of the field, where there are others. */
export const lensedFrameWords = (t: TFunction, step: Framed, lens: Lens): string =>
  lens === 'restaurant' && isIn(restaurantFrames, step.name) ? t(`restaurantFrames.${step.name}`) : frameWords(t, step)

const isIn = <Words extends object>(words: Words, name: string): name is Extract<keyof Words, string> =>
  Object.hasOwn(words, name)
