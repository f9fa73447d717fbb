// Which rooms the trip has only passed so far: nothing was to be done there, as their grey dash says in the picture.

import { useTranslation } from 'react-i18next'
import { placeWords, useLens } from '../../ui'
import { type Journey, passedBy } from '../../visit'
import styles from './text-view.module.css'

export function Passed({ journey, atMs }: { readonly journey: Journey; readonly atMs: number }) {
  const { t } = useTranslation()
  const lens = useLens()
  const places = passedBy(journey, atMs).map((station) => placeWords(t, station, lens))
  if (places.length === 0) return null
  return <p className={styles['meta']}>{t('textView.passed', { places: places.join(', ') })}</p>
}
