// The few words of a frame, by step name; a step without words of its own shows its station's field word.

import type { TFunction } from 'i18next'
import type { Step } from '../trace'
import type { Lens } from '../visit'

type Framed = Pick<Step, 'name' | 'station'>

/** In the words of the field. */
export const frameWords = (t: TFunction, step: Framed): string =>
  t(`frames.${step.name}`, { defaultValue: t(`places.${step.station}.field`) })

/** Through the restaurant's lens without the words of the field, where there are others. */
export const lensedFrameWords = (t: TFunction, step: Framed, lens: Lens): string =>
  lens === 'restaurant'
    ? t(`restaurantFrames.${step.name}`, { defaultValue: frameWords(t, step) })
    : frameWords(t, step)
