// Region Timeline: transport, "Send the order", the strip with its playhead, the legend.

import { useTranslation } from 'react-i18next'
import { useHost } from '../parts/context'
import { Segments } from '../parts/segments'
import { useApp } from '../playing/hooks'
import { usePlaybackKeys } from '../playing/use-playback-keys'
import { SendButton } from './send-button'
import { Strip } from './strip'
import styles from './timeline.module.css'
import { Transport } from './transport'

export function Timeline() {
  const { t } = useTranslation()
  const onKeyDown = usePlaybackKeys()
  return (
    <section className={styles['timeline']} aria-label={t('page.regions.timeline')} onKeyDown={onKeyDown}>
      <div className={styles['controls']}>
        <Transport />
        <SendButton />
      </div>
      <div className={styles['film']}>
        <div className={styles['scroll']}>
          <Strip />
        </div>
        <Legend />
      </div>
    </section>
  )
}

function Legend() {
  const { t } = useTranslation()
  const host = useHost()
  const detail = useApp((state) => state.preferences.detail)
  return (
    <div className={styles['legend']}>
      <Segments
        label={t('page.timeline.detail')}
        heading="quiet"
        value={detail}
        onChange={(value) => host.set({ detail: value })}
        choices={[
          { value: 'story', label: t('page.timeline.detailStory') },
          { value: 'steps', label: t('page.timeline.detailSteps') },
          { value: 'all', label: t('page.timeline.detailAll') },
        ]}
      />
      <span className={styles['real']}>{t('page.timeline.real')}</span>
      <span className={styles['simulated']}>{t('page.timeline.simulated')}</span>
      <span className={styles['model']}>{t('page.timeline.model')}</span>
      <span className={styles['keys']}>
        <kbd>←</kbd> <kbd>→</kbd> {t('page.timeline.keysStep')}
      </span>
      <span className={styles['keys']}>
        <kbd>{t('page.timeline.keySpace')}</kbd> {t('page.timeline.keysPlay')}
      </span>
      <span className={styles['keys']}>
        <kbd>{t('page.timeline.keyHome')}</kbd> <kbd>{t('page.timeline.keyEnd')}</kbd> {t('page.timeline.keysJump')}
      </span>
    </div>
  )
}
