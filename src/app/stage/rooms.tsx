// The rooms and their states as a list, for whoever does not see the drawing. Read at stops, as the captions are.

import { useTranslation } from 'react-i18next'
import { type RoomFrame, roomIds, sceneAt, stationOf } from '../../scene/model'
import { useHost } from '../parts/context'
import { useJourney, useStep } from '../playing/hooks'

export function Rooms() {
  const { t } = useTranslation()
  const { frame } = useHost()
  const journey = useJourney()
  const info = useStep()
  const shown = journey && info ? sceneAt(journey.schedule, info.atMs) : frame.get()
  return (
    <ul className="visually-hidden" aria-label={t('page.scene.rooms')}>
      {roomIds.map((room) => {
        const state = t(`page.scene.${stateOf(shown.rooms[room])}`)
        return (
          <li key={room}>
            {t('page.scene.room', {
              place: t(`places.${stationOf(room)}.restaurant`),
              state: room === shown.lit ? `${state}, ${t('page.scene.now')}` : state,
            })}
          </li>
        )
      })}
    </ul>
  )
}

/** A room that is quiet again still says how its work ended. */
function stateOf({ state, mark }: RoomFrame) {
  if (mark === 'skip') return 'skipped'
  if (state !== 'idle') return state
  if (mark === 'done') return 'success'
  return mark === 'refused' || mark === 'broken' ? mark : state
}
