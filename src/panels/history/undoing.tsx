// Going back: one order, or all of them. Nothing is thrown away, so both can be undone.

import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { focusOn, useApp, usePageModel } from '../../ui'
import styles from './history-dialog.module.css'

export function Undoing() {
  const { t } = useTranslation()
  const model = usePageModel()
  const base = useApp((state) => state.base)
  const [reset, setReset] = useState<'quiet' | 'asking' | 'done'>('quiet')
  const button = useRef<HTMLButtonElement>(null)
  const answer = (next: 'quiet' | 'done'): void => {
    if (next === 'done') model.reset()
    setReset(next)
    focusOn(button.current)
  }
  return (
    <div className={styles['undoing']}>
      <p>{base === null ? t('orders.history.undoNothing') : t('orders.history.undoHint', { number: base })}</p>
      <div className={styles['acts']}>
        <button
          type="button"
          className={styles['button']}
          aria-disabled={base === null}
          onClick={() => {
            setReset('quiet')
            if (base !== null) model.undo()
          }}
        >
          {t('orders.history.undo')}
        </button>
        <button
          ref={button}
          type="button"
          className={styles['button']}
          aria-expanded={reset === 'asking'}
          onClick={() => setReset(reset === 'asking' ? 'quiet' : 'asking')}
        >
          {t('visit.history.reset')}
        </button>
      </div>
      <div role="status">
        {reset === 'quiet' ? null : (
          <p>{t(reset === 'asking' ? 'visit.history.resetAsk' : 'visit.history.resetDone')}</p>
        )}
      </div>
      {reset === 'asking' && (
        <div className={styles['acts']}>
          <button type="button" className={styles['button']} onClick={() => answer('done')}>
            {t('visit.history.resetYes')}
          </button>
          <button type="button" className={styles['button']} onClick={() => answer('quiet')}>
            {t('visit.history.resetNo')}
          </button>
        </div>
      )}
    </div>
  )
}
