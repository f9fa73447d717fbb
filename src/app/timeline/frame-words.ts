// The few words of a frame, by step name; a step without words of its own shows its station's field word.

import type { TFunction } from 'i18next'
import type { Step } from '../../trace'
import { frames } from '../words/en/steps'

export const frameWords = (t: TFunction, step: Pick<Step, 'name' | 'station'>): string =>
  isFramed(step.name) ? t(`frames.${step.name}`) : t(`places.${step.station}.field`)

const isFramed = (name: string): name is keyof typeof frames => Object.hasOwn(frames, name)
