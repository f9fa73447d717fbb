// A line of text with a most. What would make it longer than that is refused before the browser lays it out, which for
// a megabyte takes many seconds: what stood there stays, and words tell it.

import { type ComponentProps, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './long-text.module.css'

type Props = Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'onPaste' | 'onDrop' | 'maxLength'> & {
  readonly value: string
  /** UTF-16 units. */
  readonly most: number
  onText(text: string): void
}

export function LimitedInput({ value, most, onText, ...rest }: Props) {
  const { t } = useTranslation()
  const id = useId()
  const [refused, setRefused] = useState<number | null>(null)
  /** Whether a text of this length may come; otherwise it is told. */
  const admits = (length: number): boolean => {
    setRefused(length > most ? length : null)
    return length <= most
  }
  const described = [rest['aria-describedby'], refused === null ? undefined : id].filter(Boolean).join(' ')
  return (
    <>
      <input
        {...rest}
        {...(described === '' ? {} : { 'aria-describedby': described })}
        value={value}
        onPaste={(event) => {
          const { selectionStart, selectionEnd } = event.currentTarget
          const replaced = (selectionEnd ?? 0) - (selectionStart ?? 0)
          const pasted = event.clipboardData.getData('text/plain').length
          if (!admits(value.length - replaced + pasted)) event.preventDefault()
        }}
        onDrop={(event) => {
          if (!admits(value.length + event.dataTransfer.getData('text/plain').length)) event.preventDefault()
        }}
        // Typed, or put in by a program; taking away is always possible.
        onChange={({ currentTarget: { value: next } }) => {
          if (admits(next.length) || next.length < value.length) onText(next)
        }}
      />
      {refused !== null && (
        <p id={id} className={styles['hint']} role="status">
          {t('visit.long.refused', { count: refused, most })}
        </p>
      )}
    </>
  )
}
