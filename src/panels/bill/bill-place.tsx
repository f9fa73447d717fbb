// Where the bill comes, and the tab it leaves when it was put away. The bill itself is loaded when it is first due.

import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { focusOn, Opened, partOf, usePageModel } from '../../ui'
import styles from './bill.module.css'
import type { BillState } from './use-bill'

const part = partOf(() => import('./bill'))

export function BillPlace({ state }: { readonly state: BillState }) {
  const { t } = useTranslation()
  const model = usePageModel()
  const region = useRef<HTMLElement>(null)
  const tab = useRef<HTMLButtonElement>(null)
  const refocus = useRef(false)
  // Where the focus was in what vanished, it goes to what stands for it.
  useEffect(() => {
    if (!refocus.current) return
    refocus.current = false
    if (state === 'folded') focusOn(tab.current)
    if (state === 'open') focusOn(region.current)
  }, [state])
  useEffect(() => {
    if (state !== 'open') return
    const onKeyDown = (event: KeyboardEvent): void => {
      const inDialog = event.target instanceof Element && event.target.closest('[role="dialog"]')
      if (event.key !== 'Escape' || event.defaultPrevented || inDialog) return
      refocus.current = region.current?.contains(document.activeElement) ?? false
      model.store.setState({ bill: 'folded' })
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [state, model])
  if (state === 'none') return null
  if (state === 'folded')
    return (
      <button
        ref={tab}
        type="button"
        className={styles['fold']}
        data-part="bill"
        onClick={() => {
          refocus.current = true
          model.unfoldBill()
        }}
      >
        {t('page.bill.fold')}
      </button>
    )
  return (
    <aside ref={region} className={styles['bill']} data-part="bill" tabIndex={-1} aria-label={t('page.bill.fold')}>
      <Opened part={part}>
        {({ default: Bill }) => (
          <Bill
            onClose={() => {
              refocus.current = true
              model.store.setState({ bill: 'folded' })
            }}
          />
        )}
      </Opened>
    </aside>
  )
}
