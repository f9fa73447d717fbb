// The foot of the order pad: the way to the orders so far, and one step back.

import { lazy, Suspense, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useHost } from '../parts/context'
import { useApp } from '../playing/hooks'
import styles from './history-bar.module.css'

const HistoryDialog = lazy(() => import('./history-dialog'))

export function HistoryBar() {
  const { t } = useTranslation()
  const host = useHost()
  const count = useApp((state) => state.history.length)
  const base = useApp((state) => state.base)
  const [wanted, setWanted] = useState(false)
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <div className={styles['bar']}>
      <button
        ref={button}
        type="button"
        aria-haspopup="dialog"
        onClick={() => {
          setWanted(true)
          setOpen(true)
        }}
      >
        {t('orders.history.openCount', { count })}
      </button>
      <button
        type="button"
        aria-label={t('orders.history.undo')}
        aria-disabled={base === null}
        title={base === null ? t('orders.history.undoNothing') : t('orders.history.undoHint', { number: base })}
        onClick={() => {
          if (base !== null) host.undo()
        }}
      >
        {t('orders.history.undoShort')}
      </button>
      {wanted && (
        <Suspense>
          <HistoryDialog open={open} onOpenChange={setOpen} button={button} />
        </Suspense>
      )}
    </div>
  )
}
