// The room a sentence belongs to.

import { useTranslation } from 'react-i18next'
import { type RoomId, stationOf } from '../../scene/model'
import { placeWords, useLens } from '../../ui'
import styles from './caption.module.css'

export function Place({ room }: { readonly room: RoomId }) {
  const { t } = useTranslation()
  const station = stationOf(room)
  return (
    <span className={styles['place']} data-station={station}>
      {placeWords(t, station, useLens())}
    </span>
  )
}
