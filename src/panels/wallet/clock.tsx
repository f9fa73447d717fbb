// The world's clock: it moves with the orders, and where the learner winds it before the next one.

import { useTranslation } from 'react-i18next'
import { useApp, usePageModel } from '../../ui'
import { nextWorld } from '../../visit'
import { durationText, timeText } from './time-words'
import styles from './wallet.module.css'

const minuteMs = 60_000
const winds = [
  { name: 'minute', byMs: minuteMs },
  { name: 'quarter', byMs: 16 * minuteMs },
  { name: 'day', byMs: 24 * 60 * minuteMs },
] as const

/** `clockMs` is the time at the playhead. */
export function Clock({ clockMs }: { readonly clockMs: number }) {
  const { t } = useTranslation()
  const model = usePageModel()
  const woundMs = useApp((state) => state.woundMs)
  const isFirst = useApp((state) => state.base === null)
  const nextMs = useApp((state) => nextWorld(state).clockMs)
  const again = useApp((state) => nextWorld(state).again?.number)
  const still = (): string => {
    if (again !== undefined) return t('visit.clock.again', { number: again })
    return isFirst ? '' : t('visit.clock.still')
  }
  return (
    <section className={styles['wallet']} aria-labelledby="clock-title">
      <h3 id="clock-title">{t('visit.clock.title')}</h3>
      <p>
        <time dateTime={new Date(clockMs).toISOString()}>{t('visit.clock.now', { time: timeText(clockMs) })}</time>
      </p>
      <div className={styles['winds']}>
        {winds.map(({ name, byMs }) => (
          <button
            key={name}
            type="button"
            className={styles['button']}
            aria-label={t(`visit.clock.${name}Name`)}
            onClick={() => model.wind(byMs)}
          >
            {t(`visit.clock.${name}`)}
          </button>
        ))}
        <button
          type="button"
          className={styles['button']}
          aria-disabled={woundMs === 0}
          onClick={() => model.wind(null)}
        >
          {t('visit.clock.back')}
        </button>
      </div>
      <p role="status">
        {woundMs === 0
          ? still()
          : t('visit.clock.ahead', { duration: durationText(t, woundMs), time: timeText(nextMs) })}
      </p>
    </section>
  )
}
