// The rooms as buttons over the drawing: what each is, how it stands, who is there, and the way to its next step.
// How they stand is read where something else is told, as the captions are; "now" is only the room of what is told.

import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Frame, type RoomFrame, type RoomId, roomIds, sceneAt, stationOf } from '../scene/model'
import { actorStates, RoomButtons } from '../scene/view'
import { placeWords, useApp, useFrame, usePageModel, usePlateLens, useToldLater } from '../ui'
import { useChosenNext } from './next-signs'

export function Rooms() {
  const { t } = useTranslation()
  const frame = useFrame()
  const { toStation } = usePageModel()
  const lens = usePlateLens()
  const { journey: onStage, told } = useToldLater()
  // While the next order waits, the picture is the house that waits for it.
  const waits = useApp((state) => state.drafted !== null)
  const journey = waits ? null : onStage
  useApp((state) => state.switches)
  const chosen = useChosenNext()
  const atMs = journey && told ? (told.kind === 'stop' ? (journey.stopsMs[told.index] ?? 0) : told.fromMs) : null
  const shown = journey && atMs !== null ? sceneAt(journey.schedule, atMs) : frame.get()
  const now = told ? told.room : shown.lit
  const cast = actorStates(shown)
  // What never changes on a trip is worded once.
  const plates = useMemo(
    () =>
      roomIds.map((room) => {
        const station = stationOf(room)
        const place = placeWords(t, station, lens)
        return { room, place, title: placeWords(t, station, 'both'), about: t(`page.scene.about.${station}`) }
      }),
    [t, lens],
  )
  const nameOf = (id: RoomId, place: string): string => {
    const room = t('page.scene.room', {
      place,
      state: [
        ...stateWords(shown, id, now).map((word) => t(`page.scene.${word}`)),
        ...chosen
          .filter(({ station }) => station === stationOf(id))
          .map((one) => `${t('scene.next.line')} ${t(`scene.next.${one.id}`, { defaultValue: '' })}`),
      ].join(', '),
    })
    const people = cast
      .filter((one) => one.room === id)
      .map(({ actor, doing }) =>
        t('page.scene.person', { who: t(`page.scene.who.${actor}`), does: t(`page.scene.does.${doing}`) }),
      )
    return people.length === 0 ? room : t('page.scene.roomWith', { room, people: people.join(', ') })
  }
  return (
    <RoomButtons
      label={t('page.scene.rooms')}
      current={now ?? shown.camera.to}
      hint={journey ? t('page.scene.hintStep') : t('page.scene.hint')}
      keys={t('page.scene.keys')}
      onRoom={(station) => {
        const visit = toStation(station)
        return visit === 'went' ? null : t(`page.scene.told.${visit}`)
      }}
      items={plates.map(({ room, place, title, about }) => ({ room, name: nameOf(room, place), title, about }))}
    />
  )
}

type StateWord = RoomFrame['state'] | 'skipped' | 'slow' | 'now'

function stateWords(frame: Frame, room: RoomId, now: RoomId | null): readonly StateWord[] {
  return [
    stateOf(frame.rooms[room]),
    ...(frame.faults.slow.includes(room) ? ['slow' as const] : []),
    ...(room === now ? ['now' as const] : []),
  ]
}

/** A room that is quiet again still says how its work ended. */
function stateOf({ state, mark }: RoomFrame): StateWord {
  if (mark === 'skip') return 'skipped'
  if (state !== 'idle') return state
  if (mark === 'done') return 'success'
  return mark === 'refused' || mark === 'broken' ? mark : state
}
