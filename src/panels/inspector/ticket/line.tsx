// One line of a message, marked where it is new.

import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import look from './ticket.module.css'

export function Line({ mark, children }: { readonly mark: 'new' | 'known'; readonly children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <span className={look['line']} data-new={mark === 'new'}>
      {mark === 'new' && <span className="visually-hidden">{`${t('inspector.ticket.new')}: `}</span>}
      {children}
      {'\n'}
    </span>
  )
}
