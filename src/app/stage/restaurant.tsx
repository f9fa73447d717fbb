// Region Restaurant: the drawing, as one named image, and its rooms as a list. Takes focus for the playback keys.

import { useTranslation } from 'react-i18next'
import { usePlaybackKeys } from '../playing/use-playback-keys'
import styles from './restaurant.module.css'
import { Rooms } from './rooms'

export function Restaurant() {
  const { t } = useTranslation()
  const onKeyDown = usePlaybackKeys()
  return (
    <section
      id="restaurant"
      className={styles['stage']}
      aria-label={t('page.regions.restaurant')}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <Rooms />
    </section>
  )
}
