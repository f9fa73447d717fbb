// Which rooms the trip has only passed so far: nothing was to be done there, as their grey dash says in the picture.

import { useTranslation } from 'react-i18next'
import { roomIds, sceneAt, stationOf } from '../../scene/model'
import type { Journey } from '../../visit/journey/journey'
import { useLens } from '../../ui/page/hooks'
import { placeWords } from '../../ui/place-words'
import styles from './text-view.module.css'

export function Passed({ journey, atMs }: { readonly journey: Journey; readonly atMs: number }) {
  const { t } = useTranslation()
  const lens = useLens()
  const { rooms } = sceneAt(journey.schedule, atMs)
  const places = roomIds
    .filter((room) => rooms[room].mark === 'skip')
    .map((room) => placeWords(t, stationOf(room), lens))
  if (places.length === 0) return null
  return <p className={styles['meta']}>{t('textView.passed', { places: places.join(', ') })}</p>
}
