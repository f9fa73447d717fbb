// The words of what is told between two stops, by the seam's name or else by its station.

import type { TFunction } from 'i18next'
import { stationOf } from '../../scene/model'
import type { DoingTold, Journey, Leg, Lens, Reading, TravelTold } from '../../visit'

/** `lead`, the first clause, names the room that is passed; empty where the line has no such clause. */
export interface Line {
  readonly lead: string
  readonly rest: string
}

interface Chosen {
  readonly lens: Lens
  readonly reading: Reading
}

/** `null` where nothing is said. */
export function lineOf(t: TFunction, journey: Journey, told: DoingTold | TravelTold, chosen: Chosen): Line | null {
  const names = told.kind === 'doing' ? doingNames(told) : told.leg ? legNames(journey, told.leg) : []
  const group = told.kind === 'doing' ? 'doing' : 'travel'
  const reading = chosen.lens === 'backend' || chosen.reading === 'developer' ? 'developer' : 'twelve'
  const text = names.map((name) => t(`telling.${group}.${name}.${reading}`, { defaultValue: '' })).find(Boolean)
  if (text === undefined) return null
  const [, lead = '', rest = text] = /^\*\*(.+?)\*\*\s*(.*)$/s.exec(text) ?? []
  return { lead, rest }
}

const doingNames = ({ step, room }: DoingTold): readonly string[] =>
  step ? [step.name, step.station] : [stationOf(room)]

/** What is carried home is in the waiter's hands by then. */
function legNames({ exchange }: Journey, leg: Leg): readonly string[] {
  if (leg.way === 'on') return [...(leg.step ? [leg.step.name] : []), stationOf(leg.room)]
  const status = exchange?.answer?.status
  return [status === undefined ? 'home_lost' : status >= 400 ? 'home_refused' : 'home']
}
