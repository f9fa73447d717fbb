// A few trips that show everything there is to be drawn, by a name of their own: recorded from the real lessons.

import type { Trace } from '../../../src/trace'
import { recordings } from '../../kit/recordings'

const recordingOf = {
  menu: 'menu',
  'sign-up': 'sign-up',
  'bad-body': 'sign-up + broken-rules',
  'taken-e-mail': 'sign-up + taken-email',
  'no-badge': 'profile + no-token',
  'log-in': 'log-in',
  'not-found': 'menu + unknown-path',
  'too-many': 'too many',
  profile: 'profile',
  page: 'page',
} as const
export type TripName = keyof typeof recordingOf
export const tripNames = Object.keys(recordingOf).filter((name): name is TripName => name in recordingOf)

export async function tellTrip(name: TripName): Promise<Trace> {
  const found = (await recordings()).find((one) => one.name === recordingOf[name])
  if (!found) throw new Error(`Nothing of the name ${recordingOf[name]} is recorded.`)
  return found.trace
}
