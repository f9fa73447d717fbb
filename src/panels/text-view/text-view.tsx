// The whole trip as an ordered list, complete without the picture: the order form above, then every step in words.
// It stands in place of stage, caption, timeline and inspector. What lies ahead is hidden until it is asked for.

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  DetailChoice,
  SendButton,
  Transport,
  useApp,
  useDifference,
  useJourney,
  useLessonWords,
  useStepIndex,
} from '../../ui'
import { stepInfo } from '../../visit'
import { OrderPad } from '../pad/order-pad'
import { Passed } from './passed'
import { StepItem } from './step-item'
import styles from './text-view.module.css'
import { usePrintedWhole } from './use-printed-whole'

interface Props {
  /** `for-print`: the list alone, beside the picture, on paper only. */
  readonly there: 'for-print' | 'always'
}

export default function TextView({ there }: Props) {
  return there === 'always' ? <WithOrder /> : <Trip there={there} />
}

function WithOrder() {
  return (
    <div className={styles['view']}>
      <div data-part="pad" className={styles['order']}>
        <OrderPad />
      </div>
      <Trip there="always" />
    </div>
  )
}

function Trip({ there }: Props) {
  const { t } = useTranslation()
  const list = usePrintedWhole<HTMLElement>(there)
  const { title } = useLessonWords()
  return (
    <section
      ref={list}
      id="trip"
      className={`${styles['trip']} ${there === 'for-print' ? styles['printed'] : ''}`}
      aria-label={t('textView.region')}
      tabIndex={-1}
    >
      <div className={styles['head']}>
        <h2>{t('textView.title', { lesson: title })}</h2>
        <DetailChoice heading="quiet" />
      </div>
      <div className={styles['controls']} data-part="controls">
        <SendButton />
        <Transport />
      </div>
      <Steps />
    </section>
  )
}

function Steps() {
  const { t } = useTranslation()
  const journey = useJourney()
  const current = useStepIndex()
  const differs = useDifference()
  const number = useApp((state) => state.shown)
  // Asked for once, it holds for this trip only: the next one has its own secrets, also where it is the same order again.
  const [revealed, reveal] = useState<number | null>(null)
  if (!journey) return <p className={styles['none']}>{t('textView.none')}</p>
  const whole = revealed === number
  const last = journey.steps.length - 1
  const shown = journey.steps.flatMap((step, index) => {
    const info = whole || index <= current ? stepInfo(journey, index) : undefined
    return info ? [{ id: step.id, info }] : []
  })
  return (
    <>
      <ol className={styles['steps']}>
        {shown.map(({ id, info }) => (
          <StepItem
            key={id}
            journey={journey}
            info={info}
            current={info.index === current}
            differs={differs?.index === info.index ? differs.from : undefined}
          />
        ))}
      </ol>
      <Passed journey={journey} atMs={journey.stopsMs[whole ? last : current] ?? 0} />
      {(whole || current < last) && (
        <div className={styles['ahead']}>
          <p>{t(whole ? 'textView.allShown' : 'textView.ahead')}</p>
          <button type="button" className={styles['button']} onClick={() => reveal(whole ? null : number)}>
            {t(whole ? 'textView.hideAhead' : 'textView.showAll')}
          </button>
        </div>
      )}
    </>
  )
}
