// The lesson's order: its line, and the fields that make its body, as they will be sent.

import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { orderForm, useApp, useLessonWords, usePageModel } from '../../ui'
import { knownValues } from '../../visit'
import { Field } from './field'
import { Note, useNote } from './note'
import styles from './order-pad.module.css'
import { useRewriting, useWrittenOnStage } from './rewritten'
import { TornTicket } from './torn-ticket'
import { WrittenLine } from './written-line'

export function LessonOrder({ hidden }: { readonly hidden: boolean }) {
  const { t } = useTranslation()
  const model = usePageModel()
  const lesson = useApp((state) => state.lesson)
  const words = useLessonWords()
  const note = useNote()
  // What was wrong as a whole is about the order on stage, not about the next one.
  const waits = useApp((state) => state.drafted !== null)
  const known = useApp(knownValues)
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  useEffect(() => {
    if (lesson) setTyped({})
  }, [lesson])
  const rewritten = useRewriting(typed)
  useFresh(known, typed, setTyped)
  const writtenOnStage = useWrittenOnStage()
  const noteAt = (name: string): string | undefined => (writtenOnStage.has(name) ? undefined : note?.fields.get(name))
  const atField = lesson.fields.some(({ name }) => noteAt(name) !== undefined)
  return (
    <fieldset className={styles['order']} hidden={hidden} disabled={hidden}>
      <legend className="visually-hidden">{words.title}</legend>
      <WrittenLine rewritten={rewritten} />
      {lesson.fields.map((field) => (
        <Field
          key={`${lesson.id} ${field.name}`}
          field={{ ...field, value: known.get(field.name) ?? field.value }}
          label={words.fields?.[field.name] ?? field.name}
          note={noteAt(field.name)}
          rewritten={rewritten.fields.get(field.name)}
          onInput={(value) => {
            // A secret is kept in its field alone.
            if (field.kind !== 'password') setTyped((before) => ({ ...before, [field.name]: value }))
            model.draftNew()
          }}
        />
      ))}
      {note && !atField && !hidden && !waits && <Note note={note} />}
      <div className={styles['foot']}>
        {rewritten.ticket ? (
          <TornTicket ticket={rewritten.ticket} names={lesson.fields.map(({ name }) => name)} />
        ) : (
          <p className={styles['hint']}>{t(lesson.fields.length > 0 ? 'page.pad.invented' : 'page.pad.noForm')}</p>
        )}
      </div>
    </fieldset>
  )
}

type Values = Readonly<Record<string, string>>

/** For a new order, a value that was sent makes way for one that the world does not have yet. */
function useFresh(known: ReadonlyMap<string, string>, typed: Values, setTyped: (values: Values) => void): void {
  const fresh = useApp((state) => state.fresh)
  const sent = useRef<ReadonlyMap<string, string>>(known)
  const done = useRef<Values>(fresh)
  useEffect(() => {
    if (done.current !== fresh) {
      done.current = fresh
      const left = { ...typed }
      for (const [name, value] of Object.entries(fresh)) {
        const input = orderForm()?.elements.namedItem(name)
        if (
          !(input instanceof HTMLInputElement || input instanceof HTMLSelectElement) ||
          (name in typed && input.value !== sent.current.get(name))
        )
          continue
        input.value = value
        delete left[name]
      }
      setTyped(left)
    }
    if (Object.keys(fresh).length === 0) sent.current = known
  }, [fresh, known, typed, setTyped])
}
