// The pad at the guest's table: what to order, what could go wrong, what the guest carries, and the orders so far.
// It never judges by itself: the kitchen does, and its note appears at the field.

import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon, Opened, orderFormId, partOf, Segments, useApp, usePad, usePageModel, usePhase } from '../../ui'
import { HistoryBar } from '../history/history-bar'
import { type Switched, Switches } from '../switches/switches'
import { LessonOrder } from './lesson-order'
import styles from './order-pad.module.css'
import { Said } from './said'

const ownOrder = partOf(() => import('../own-order/own-order'))
const wallet = partOf(() => import('../wallet/wallet'))

export function OrderPad() {
  const { t } = useTranslation()
  const model = usePageModel()
  const { pad } = usePageModel().drafts
  const mode = usePad((state) => state.mode)
  const open = useApp(({ preferences, view }) => preferences.pad === 'open' || view === 'text')
  const lesson = useApp((state) => state.lesson)
  const phase = usePhase()
  const number = useApp((state) =>
    state.shown === null || state.drafted !== null ? state.history.length + 1 : state.shown,
  )
  const [switched, setSwitched] = useState<Switched | null>(null)
  const shown = useApp((state) => state.shown)
  // What a switch said was about the order that has been sent since; one that ran again at once is that order.
  useEffect(() => {
    if (shown !== null) setSwitched((last) => (last?.counts === 'again' ? last : null))
  }, [shown])
  const body = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another lesson has another form, read from its top
  useEffect(() => {
    if (body.current) body.current.scrollTop = 0
  }, [lesson])
  // What was written stays while the other order is looked at.
  const [wanted, setWanted] = useState(false)
  return (
    <section id="order-pad" className={styles['pad']} tabIndex={-1} aria-label={t('page.regions.pad')}>
      <div className={styles['head']}>
        <h2>{t('page.regions.pad')}</h2>
        <span>{t(phase === 'walking' || phase === 'ended' ? 'page.pad.onStage' : 'page.pad.next', { number })}</span>
        <button
          type="button"
          aria-label={t('page.fold.closePad')}
          onClick={() => model.soon(() => model.set({ pad: 'folded' }))}
        >
          <Icon name="close" />
        </button>
      </div>
      <div ref={body} className={styles['body']}>
        {/* `dialog` outside a dialog submits nowhere: before the script runs, no value may leave by an address. */}
        <form id={orderFormId} method="dialog" noValidate autoComplete="off" className={styles['form']}>
          <div className={styles['mode']}>
            <Segments
              label={t('orders.mode.label')}
              heading="quiet"
              value={mode}
              onChange={(value) => {
                if (value === 'own') setWanted(true)
                pad.setState({ mode: value, problem: null })
              }}
              choices={[
                { value: 'lesson', label: t('orders.mode.lesson') },
                { value: 'own', label: t('orders.mode.own') },
              ]}
            />
          </div>
          <LessonOrder hidden={mode !== 'lesson'} />
          {(wanted || mode === 'own') && (
            <Opened part={ownOrder} waiting={<p className={styles['hint']}>{t('orders.own.loading')}</p>}>
              {({ OwnOrder }) => <OwnOrder hidden={mode !== 'own'} />}
            </Opened>
          )}
        </form>
        <Switches onSwitched={setSwitched} />
        {open && <Opened part={wallet}>{({ Wallet }) => <Wallet />}</Opened>}
      </div>
      <Said switched={switched} />
      <HistoryBar />
    </section>
  )
}
