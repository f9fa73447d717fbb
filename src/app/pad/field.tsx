// One labelled field of the order form.

import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LessonField } from '../../lessons'
import { Shape } from '../parts/status'
import { asTyped } from './as-typed'
import styles from './order-pad.module.css'

/** `note` is the kitchen's, about this field. */
export function Field({ field, note: given }: { readonly field: LessonField; readonly note: string | undefined }) {
  const { t } = useTranslation()
  // The note is about what was sent; once the text is another, it says nothing of it.
  const [edited, setEdited] = useState(false)
  useEffect(() => {
    if (given !== undefined) setEdited(false)
  }, [given])
  const note = edited ? undefined : given
  const id = `field-${field.name}`
  const secret = field.type === 'password'
  const described = [note === undefined ? '' : `${id}-note`, secret ? `${id}-hint` : ''].join(' ').trim()
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{t(`page.pad.${field.name}`)}</label>
      <input
        id={id}
        name={field.name}
        type={field.type}
        defaultValue={field.value}
        {...asTyped}
        autoComplete={secret ? 'new-password' : 'off'}
        // A person's name does begin with a capital.
        autoCapitalize={field.type === 'text' ? 'words' : 'none'}
        onInput={() => setEdited(true)}
        aria-invalid={note !== undefined}
        {...(described ? { 'aria-describedby': described } : {})}
      />
      {note !== undefined && (
        <p id={`${id}-note`} className={styles['note']}>
          <Shape kind="warning" />
          <span>
            <b>{t('page.pad.kitchenSays')}</b> {note}
          </span>
        </p>
      )}
      {secret && (
        <p id={`${id}-hint`} className={styles['hint']}>
          {t('page.pad.standIn')}
        </p>
      )}
    </div>
  )
}
