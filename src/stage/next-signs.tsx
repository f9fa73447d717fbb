// Papers by the rooms: what is chosen for the next order and has not happened to anybody yet. The picture itself is the
// trip that ran, or the house as it waits.

import { type CSSProperties, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type RoomId, roomIds, rooms, stationOf } from '../scene/model'
import { viewBox } from '../scene/view'
import { useApp } from '../ui'
import { type Chosen, chosenNext, ranWith } from '../visit'
import styles from './next-signs.module.css'

/** The rooms' buttons tell the same to whoever does not see the papers. */
export function NextSigns() {
  const { t } = useTranslation()
  const chosen = useChosenNext()
  const papers = roomIds.flatMap((room) => {
    const here = chosen.filter(({ station }) => station === stationOf(room))
    return here.length === 0 ? [] : [{ room, here }]
  })
  return (
    <div className={styles['signs']} data-testid="next-signs" aria-hidden="true">
      {papers.map(({ room, here }) => (
        <p key={room} className={styles['sign']} data-sign={room} style={placeOf(room)}>
          {t('scene.next.line')}
          {here.map(({ id }) => (
            <b key={id}>{t(`scene.next.${id}`, { defaultValue: '' })}</b>
          ))}
        </p>
      ))}
    </div>
  )
}

export function useChosenNext(): readonly Chosen[] {
  const switches = useApp((state) => state.switches)
  const ran = useApp(ranWith)
  return useMemo(() => chosenNext(switches, ran), [switches, ran])
}

/** Above the room's plate: nobody's face is there. */
function placeOf(room: RoomId): CSSProperties {
  const { plate } = rooms[room]
  return {
    left: `${((plate.x - viewBox.x) / viewBox.width) * 100}%`,
    top: `${((plate.y - plate.hang - 6 - viewBox.y) / viewBox.height) * 100}%`,
  }
}
