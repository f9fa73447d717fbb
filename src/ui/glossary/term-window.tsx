// One entry of the glossary, beside its word: what it is called on either side, and what it is.

import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { TermId } from '../../words'
import { Hung } from '../hung'
import { MarkedText } from '../marked-text'
import { useApp } from '../page/hooks'
import styles from './term.module.css'

interface Props {
  readonly term: TermId
  /** It stands in a sentence already; the window only hangs on it. */
  readonly word: RefObject<HTMLButtonElement | null>
  readonly open: boolean
  onOpenChange(open: boolean): void
}

export default function TermWindow({ term, word, open, onOpenChange }: Props) {
  const { t } = useTranslation()
  const reading = useApp((state) => state.preferences.reading)
  const restaurant = t(`glossary.${term}.restaurant`)
  const field = t(`glossary.${term}.field`)
  return (
    <Hung
      open={open}
      onOpenChange={onOpenChange}
      on={word}
      className={styles['window']}
      aria-label={`${restaurant}, ${field}`}
      side="top"
      align="start"
      sideOffset={6}
    >
      <p className={styles['pair']}>
        <b>{restaurant}</b> <span aria-hidden="true">↔</span>
        <span className="visually-hidden">{t('help.stands')}</span> <b>{field}</b>
      </p>
      <p className={styles['meaning']}>
        <MarkedText text={t(`glossary.${term}.${reading}`)} />
      </p>
    </Hung>
  )
}
