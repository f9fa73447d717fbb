// Region Timeline: transport, "Send the order", the strip with its playhead, the legend.

import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { DetailChoice, SendButton, Transport } from '../../ui'
import { useFadingEdges } from './fading-edges'
import { Strip } from './strip'
import styles from './timeline.module.css'

export function Timeline() {
  const { t } = useTranslation()
  const scroller = useRef<HTMLDivElement>(null)
  useFadingEdges(scroller)
  return (
    <section data-part="bar" className={styles['timeline']} aria-label={t('page.regions.timeline')}>
      <div className={styles['controls']} data-part="controls">
        <Transport />
        <SendButton />
      </div>
      <div className={styles['film']} data-part="timeline">
        <div ref={scroller} className={styles['scroll']}>
          <Strip />
        </div>
        <Legend />
      </div>
    </section>
  )
}

function Legend() {
  const { t } = useTranslation()
  return (
    <div className={styles['legend']}>
      <DetailChoice heading="quiet" />
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
