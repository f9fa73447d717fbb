// The trace: what took how long, as bars; the attributes of one span; and the whole as a file for other tools.

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useJourney, useStep } from '../../../ui'
import { durationText, type Journey, type StepInfo } from '../../../visit'
import { Aside, Block, Waiting } from '../block'
import styles from '../inspector.module.css'
import { Attributes } from './attributes'
import { Bars } from './bars'
import { Export } from './export'
import look from './trace.module.css'
import { labelOf } from './trace-words'
import { longestOf, waterfallOf } from './waterfall'

export default function TraceTab() {
  const { t } = useTranslation()
  const journey = useJourney()
  const info = useStep()
  if (!journey || !info)
    return (
      <Block title={t('inspector.trace.tab')}>
        <Waiting title={t('inspector.trace.none')}>{t('inspector.trace.noneHint')}</Waiting>
      </Block>
    )
  return <Reached journey={journey} info={info} />
}

function Reached({ journey, info }: { readonly journey: Journey; readonly info: StepInfo }) {
  const { t } = useTranslation()
  // Of this run only: the same order with another switch is to be followed anew.
  const [revealed, reveal] = useState<Journey['run'] | null>(null)
  const extent = revealed === journey.run ? 'whole' : 'reached'
  const [times, setTimes] = useState<'modelled' | 'measured'>('modelled')
  const [chosen, choose] = useState<{ readonly at: string; readonly spanId: string } | null>(null)
  const waterfall = waterfallOf(journey, info, extent)
  const longest = longestOf(waterfall)
  // A choice belongs to the step it was made at: the next step shows its own.
  const selectedId = chosen?.at === info.step.id ? chosen.spanId : info.span.id
  const selected = waterfall.bars.find(({ span }) => span.id === selectedId)
  const { measured, trace } = journey.run
  return (
    <>
      <Block
        title={t('inspector.trace.title', { id: trace.traceId.slice(0, 8) })}
        aside={
          <Aside>
            {t(extent === 'whole' ? 'inspector.trace.whole' : 'inspector.trace.soFar', {
              time: durationText(waterfall.nowUs),
            })}
          </Aside>
        }
      >
        <div className={look['choices']}>
          <button
            type="button"
            aria-pressed={extent === 'whole'}
            onClick={() => reveal(extent === 'whole' ? null : journey.run)}
          >
            {t('inspector.trace.showWhole')}
          </button>
          <button
            type="button"
            aria-pressed={times === 'measured'}
            onClick={() => setTimes(times === 'measured' ? 'modelled' : 'measured')}
          >
            {t('inspector.trace.showMeasured')}
          </button>
        </div>
        <Bars
          journey={journey}
          waterfall={waterfall}
          currentId={info.span.id}
          selectedId={selectedId}
          measured={times === 'measured' ? measured : null}
          onSelect={(spanId) => choose({ at: info.step.id, spanId })}
        />
        <p className={styles['hint']}>{t('inspector.trace.legend')}</p>
        {times === 'measured' && (
          <p className={styles['note']}>
            {t(measured.size === 0 ? 'inspector.trace.notMeasured' : 'inspector.trace.measuredNote')}
          </p>
        )}
        {longest && (
          <p className={styles['note']}>
            <b>{t('inspector.trace.longestTitle')}</b>{' '}
            {t('inspector.trace.longest', {
              name: labelOf(t, journey, longest.span),
              time: durationText(longest.endUs - longest.startUs),
              total: durationText(waterfall.nowUs),
            })}
          </p>
        )}
      </Block>
      {selected && <Attributes journey={journey} bar={selected} />}
      <Export trace={trace} />
    </>
  )
}
