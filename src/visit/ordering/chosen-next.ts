// What is switched on for the next order and can be seen in a room, while the picture is of another order or of none.

import { type SwitchId, seenAt } from '../../simulation'
import type { Station } from '../../trace'
import { type AppState, shownEntry } from '../state'

export interface Chosen {
  readonly id: SwitchId
  readonly station: Station
}

/** What the trip on stage ran with; nothing where none is there. */
export const ranWith = (state: AppState): readonly SwitchId[] | undefined =>
  state.drafted === null ? shownEntry(state)?.placed.switches : undefined

export const chosenNext = (switches: readonly SwitchId[], ran: readonly SwitchId[] = []): readonly Chosen[] =>
  switches.flatMap((id) => {
    const station = ran.includes(id) ? undefined : seenAt(id)
    return station === undefined ? [] : [{ id, station }]
  })
