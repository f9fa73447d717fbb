// One entry of the glossary, beside its word: what it is called on either side, and what it is.

import { Popover } from 'radix-ui'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { MarkedText } from '../parts/marked-text'
import { focusOn } from '../parts/within'
import { useApp } from '../playing/hooks'
import type { TermId } from '../words/en/glossary-marks'
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
    <Popover.Root open={open} onOpenChange={onOpenChange}>
      <Popover.Anchor virtualRef={{ current: { getBoundingClientRect: () => boxOf(word.current) } }} />
      <Popover.Portal>
        <Popover.Content
          className={styles['window']}
          aria-label={`${restaurant}, ${field}`}
          side="top"
          align="start"
          sideOffset={6}
          collisionPadding={8}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            focusOn(word.current)
          }}
          onInteractOutside={(event) => {
            // The word closes its window by itself; closed here as well, it would open again.
            if (event.target instanceof Node && word.current?.contains(event.target)) event.preventDefault()
          }}
        >
          <p className={styles['pair']}>
            <b>{restaurant}</b> <span aria-hidden="true">↔</span>
            <span className="visually-hidden">{t('help.stands')}</span> <b>{field}</b>
          </p>
          <p className={styles['meaning']}>
            <MarkedText text={t(`glossary.${term}.${reading}`)} />
          </p>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}

const boxOf = (element: Element | null): DOMRect => element?.getBoundingClientRect() ?? new DOMRect()
