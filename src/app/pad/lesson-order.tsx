// The lesson's order: its line, and the fields that make its body.

import { useTranslation } from 'react-i18next'
import { orderOf } from '../../lessons'
import { useApp } from '../playing/hooks'
import { useHolder } from '../wallet/use-wallet'
import { Field } from './field'
import { useKnownValues } from './known-values'
import { Note, useNote } from './note'
import styles from './order-pad.module.css'

export function LessonOrder({ hidden }: { readonly hidden: boolean }) {
  const { t } = useTranslation()
  const lesson = useApp((state) => state.lesson)
  const holder = useHolder()
  const note = useNote()
  const known = useKnownValues()
  const atField = note !== null && lesson.fields.some(({ name }) => note.fields.has(name))
  return (
    <fieldset className={styles['order']} hidden={hidden} disabled={hidden}>
      <legend className="visually-hidden">{t(`lessons.${lesson.id}.title`)}</legend>
      <p className={styles['line']} translate="no">
        <b>{lesson.order.method}</b> {orderOf(lesson, {}, holder).path}
      </p>
      {lesson.fields.map((field) => (
        <Field
          key={`${lesson.id} ${field.name}`}
          field={{ ...field, value: known.get(field.name) ?? field.value }}
          note={note?.fields.get(field.name)}
        />
      ))}
      {note && !atField && !hidden && <Note note={note} />}
      {lesson.fields.length > 0 && <p className={styles['hint']}>{t('page.pad.invented')}</p>}
    </fieldset>
  )
}
