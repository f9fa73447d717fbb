// "Send the order": always in the same place, always there.

import { useTranslation } from 'react-i18next'
import { orderFormId, useSendOrder } from '../pad/order-form'
import { Icon } from '../parts/icons'
import { useApp } from '../playing/hooks'
import styles from './send-button.module.css'

export function SendButton() {
  const { t } = useTranslation()
  const send = useSendOrder()
  const busy = useApp((state) => state.busy)
  const problem = useApp((state) => state.problem)
  const sent = useApp((state) => state.shown !== null)
  return (
    <div className={styles['box']}>
      <button
        type="submit"
        form={orderFormId}
        className={`${styles['send']} ${sent ? styles['again'] : ''}`}
        aria-disabled={busy !== null}
        onClick={(event) => {
          // A frame sandboxed without `allow-forms` submits nothing, but clicks: Enter in a field is one too.
          event.preventDefault()
          send('play')
        }}
      >
        {t('page.send')}
        {busy === null ? <Icon name="send" /> : <span className={styles['busy']} aria-hidden="true" />}
      </button>
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
