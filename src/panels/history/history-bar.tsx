// The foot of the order pad: the way to the orders so far, and one step back.

import { type MouseEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Opened, partOf, useApp, usePageModel } from '../../ui'
import styles from './history-bar.module.css'

const dialog = partOf(() => import('./history-dialog'))

export function HistoryBar() {
  const { t } = useTranslation()
  const model = usePageModel()
  const count = useApp((state) => state.history.length)
  const base = useApp((state) => state.base)
  const compared = useApp((state) => (state.shown === null ? null : state.compared))
  const [wanted, setWanted] = useState(false)
  const [open, setOpen] = useState<'list' | 'compare' | null>(null)
  // Whichever was pressed gets the focus back.
  const opener = useRef<HTMLElement>(null)
  const show = (view: 'list' | 'compare', { currentTarget }: MouseEvent<HTMLElement>): void => {
    opener.current = currentTarget
    setWanted(true)
    setOpen(view)
  }
  return (
    <div className={styles['bar']}>
      <button type="button" aria-haspopup="dialog" onClick={(event) => show('list', event)}>
        {t('orders.history.openCount', { count })}
      </button>
      <button
        type="button"
        aria-label={t('orders.history.undo')}
        aria-disabled={base === null}
        title={base === null ? t('orders.history.undoNothing') : t('orders.history.undoHint', { number: base })}
        onClick={() => {
          if (base !== null) model.undo()
        }}
      >
        {t('orders.history.undoShort')}
      </button>
      {compared !== null && (
        <button
          type="button"
          className={styles['compare']}
          aria-haspopup="dialog"
          onClick={(event) => show('compare', event)}
        >
          {t('orders.compare.open', { number: compared })}
        </button>
      )}
      {wanted && (
        <Opened part={dialog}>
          {({ HistoryDialog }) => <HistoryDialog view={open} onView={setOpen} opener={opener} />}
        </Opened>
      )}
    </div>
  )
}
