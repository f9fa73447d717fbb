// A box for text of any length. Browsers lay out every character of a box, and a megabyte takes them up to half a minute:
// of a long text only the beginning stands in the box, and the whole of it is kept beside it.

import type { ComponentProps, SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './long-text.module.css'

/** Characters that still can be edited in the box, and how many of a longer text are shown. */
const longestEdited = 50_000
export const shownOfLonger = 2_000

export const isTooLongToEdit = (text: string): boolean => text.length > longestEdited

type Props = Omit<ComponentProps<'textarea'>, 'value' | 'onChange' | 'readOnly'> & {
  readonly value: string
  /** `caret`: where it stands afterwards. */
  onText(text: string, caret: number): void
}

export function TextBox({ value, onText, ...rest }: Props) {
  const { t } = useTranslation()
  const insert = (event: SyntheticEvent<HTMLTextAreaElement>, inserted: string): void => {
    const { selectionStart, selectionEnd } = event.currentTarget
    const text = value.slice(0, selectionStart) + inserted + value.slice(selectionEnd)
    if (!isTooLongToEdit(text)) return
    // Before the browser begins to lay it out.
    event.preventDefault()
    onText(text, text.length)
  }
  if (!isTooLongToEdit(value))
    return (
      <textarea
        {...rest}
        value={value}
        onPaste={(event) => insert(event, event.clipboardData.getData('text/plain'))}
        onDrop={(event) => insert(event, event.dataTransfer.getData('text/plain'))}
        onChange={({ currentTarget }) => onText(currentTarget.value, currentTarget.selectionStart)}
      />
    )
  return (
    <>
      <textarea {...rest} readOnly value={value.slice(0, shownOfLonger)} />
      <p className={styles['hint']} role="status">
        {t('visit.long.kept', { count: value.length, shown: shownOfLonger })}
      </p>
      <button type="button" className={styles['button']} onClick={() => onText('', 0)}>
        {t('visit.long.empty')}
      </button>
    </>
  )
}
