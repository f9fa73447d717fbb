// The orders of this visit: a list to go back in, and two of them side by side.

import { Dialog } from 'radix-ui'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { focusOn, Icon, useApp } from '../../ui'
import { comparedEntry, shownEntry } from '../../visit'
import { Compare } from './compare'
import { EntryList } from './entry-list'
import styles from './history-dialog.module.css'
import { Undoing } from './undoing'

interface Props {
  /** `null` while it is closed. */
  readonly view: 'list' | 'compare' | null
  onView(view: Props['view']): void
  /** It stands in the page already; focus goes back to it. */
  readonly opener: RefObject<HTMLElement | null>
}

export function HistoryDialog({ view, onView, opener }: Props) {
  const { t } = useTranslation()
  const first = useApp(comparedEntry)
  const second = useApp(shownEntry)
  const comparing = view === 'compare' && first !== undefined && second !== undefined
  return (
    <Dialog.Root open={view !== null} onOpenChange={(open) => onView(open ? 'list' : null)}>
      <Dialog.Portal>
        <Dialog.Overlay className={styles['shade']} />
        <Dialog.Content
          className={styles['dialog']}
          data-wide={comparing}
          aria-describedby={undefined}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            focusOn(opener.current)
          }}
        >
          <div className={styles['head']}>
            {comparing && (
              <button type="button" className={styles['button']} onClick={() => onView('list')}>
                {t('visit.compare.back')}
              </button>
            )}
            <Dialog.Title className={styles['title']}>
              {comparing
                ? t('visit.compare.title', { first: first.number, second: second.number })
                : t('visit.history.title')}
            </Dialog.Title>
            <Dialog.Close className={styles['close']} aria-label={t('visit.history.close')}>
              <Icon name="close" />
            </Dialog.Close>
          </div>
          <div className={styles['body']}>
            {comparing ? (
              <Compare key={`${first.number} ${second.number}`} first={first} second={second} />
            ) : (
              <>
                <EntryList onCompare={() => onView('compare')} />
                <Undoing />
              </>
            )}
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
