// The lessons as the real kitchen plays them: as they stand, with each of their switches, and with some together.

import type { Lesson } from '../../../src/lessons'
import { type Recording, recordings } from '../../kit/recordings'

export interface Played extends Recording {
  readonly lesson: Lesson['id']
}

export const playLessons = async (): Promise<readonly Played[]> =>
  (await recordings()).flatMap((one) => (one.lesson === null ? [] : [{ ...one, lesson: one.lesson }]))
