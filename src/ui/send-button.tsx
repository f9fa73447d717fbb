// The big buttons, which say what they do: send the order that waits; at the end of a trip play it again, or a new
// order; after a change both. While a trip is walking there is none.

import { useTranslation } from 'react-i18next'
import { Icon } from './icons'
import { usePageModel } from './page/context'
import { useApp, usePhase } from './page/hooks'
import { orderFormId, useSendOrder } from './page/order-form'
import styles from './send-button.module.css'

/** Marks the button that sends the order. */
export const sendPart = 'send'

export function SendButton() {
  const { t } = useTranslation()
  const phase = usePhase()
  const busy = useApp((state) => state.busy)
  const problem = useApp((state) => state.problem)
  return (
    <div className={styles['box']} data-phase={phase}>
      {(phase === 'ended' || phase === 'drafted') && <PlayAgain quiet={phase === 'drafted'} />}
      {phase === 'ended' && <NewOrder />}
      {(phase === 'waiting' || phase === 'drafted') && <Send />}
      <p className={styles['state']} role="status">
        {busy === null ? '' : t(busy === 'opening' ? 'page.opening' : 'page.sending')}
      </p>
      {problem && (
        <p className={styles['problem']} role="alert">
          {t(`page.problem.${problem}`)}
        </p>
      )}
    </div>
  )
}

function Send() {
  const { t } = useTranslation()
  const send = useSendOrder()
  const busy = useApp((state) => state.busy)
  const number = useApp((state) => (state.drafted === null ? null : state.history.length + 1))
  return (
    <button
      type="submit"
      form={orderFormId}
      className={styles['send']}
      data-part={sendPart}
      aria-disabled={busy !== null}
      onClick={(event) => {
        // A frame sandboxed without `allow-forms` submits nothing, but clicks: Enter in a field is one too.
        event.preventDefault()
        send()
      }}
    >
      {number === null ? t('page.send') : t('page.sendNumber', { number })}
      {busy === null ? <Icon name="send" /> : <span className={styles['busy']} data-busy="" aria-hidden="true" />}
    </button>
  )
}

function PlayAgain({ quiet }: { readonly quiet: boolean }) {
  const { t } = useTranslation()
  const model = usePageModel()
  const number = useApp((state) => state.shown)
  return (
    <button
      type="button"
      className={`${styles['send']} ${styles['again']} ${quiet ? styles['quiet'] : ''}`}
      data-part="again"
      onClick={model.playAgain}
    >
      <Icon name="again" />
      {quiet ? t('page.playNumber', { number }) : t('page.playAgain')}
    </button>
  )
}

function NewOrder() {
  const { t } = useTranslation()
  const model = usePageModel()
  return (
    <button
      type="button"
      className={styles['send']}
      data-part="new-order"
      onClick={() => {
        model.openPad()
        void model.newOrder()
      }}
    >
      {t('page.newOrder')}
    </button>
  )
}
