// One labelled field of the order form. Where a switch writes it, its value stands beside what was written by hand.

import { type FormEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LessonField } from '../../lessons'
import type { Rewritten } from '../../simulation'
import { asTyped, focusOn, Icon, Shape, usePageModel, useSwitchWords } from '../../ui'
import styles from './order-pad.module.css'

interface Props {
  readonly field: LessonField
  readonly label: string
  /** The kitchen's, about this field as it was typed. */
  readonly note: string | undefined
  readonly rewritten: Rewritten | undefined
  onInput(value: string): void
}

export function Field({ field, label, note: given, rewritten, onInput }: Props) {
  const { t } = useTranslation()
  const own = useRef<HTMLInputElement & HTMLSelectElement>(null)
  // The note is about what was sent; once the text is another, it says nothing of it.
  const [edited, setEdited] = useState(false)
  useEffect(() => {
    if (given !== undefined) setEdited(false)
  }, [given])
  const note = edited ? undefined : given
  const id = `field-${field.name}`
  const secret = field.kind === 'password'
  const wrong = note !== undefined && !rewritten
  const described = [wrong ? `${id}-note` : '', secret ? `${id}-hint` : ''].join(' ').trim()
  return (
    <div className={styles['field']}>
      <div className={styles['label']}>
        <label htmlFor={id}>{label}</label>
        {rewritten && <del>{secret ? '••••••••' : rewritten.from}</del>}
      </div>
      {/* Hidden it still holds what was typed, which the switch is applied to. */}
      <Control
        ref={own}
        field={field}
        id={rewritten ? `${id}-own` : id}
        hidden={rewritten !== undefined}
        onInput={(value) => {
          setEdited(true)
          onInput(value)
        }}
        wrong={wrong}
        described={described}
      />
      {rewritten && <Written id={id} label={label} rewritten={rewritten} onFreed={() => focusOn(own.current)} />}
      {note !== undefined && (
        <p id={`${id}-note`} className={styles['note']} data-gone={rewritten !== undefined}>
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

interface ControlProps {
  readonly ref: RefObject<(HTMLInputElement & HTMLSelectElement) | null>
  readonly field: LessonField
  readonly id: string
  readonly hidden: boolean
  readonly wrong: boolean
  /** Ids of what describes it; empty for nothing. */
  readonly described: string
  onInput(value: string): void
}

/** What is typed into, or chosen from. */
function Control({
  ref,
  field: { name, kind, value, choices = [] },
  id,
  hidden,
  wrong,
  described,
  onInput,
}: ControlProps) {
  const same = {
    ref,
    id,
    name,
    hidden,
    defaultValue: value,
    'aria-invalid': wrong,
    ...(described ? { 'aria-describedby': described } : {}),
    onInput: (event: FormEvent<HTMLInputElement | HTMLSelectElement>) => onInput(event.currentTarget.value),
  }
  if (kind === 'choice')
    return (
      <select {...same}>
        {choices.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </select>
    )
  return (
    <input
      {...same}
      // What is no number is sent as it was typed: the kitchen is to say so.
      type={kind === 'number' ? 'text' : kind}
      {...(kind === 'number' ? { inputMode: 'decimal' as const } : {})}
      {...asTyped}
      autoComplete={kind === 'password' ? 'new-password' : 'off'}
      // A person's name does begin with a capital.
      autoCapitalize={kind === 'text' ? 'words' : 'none'}
    />
  )
}

interface WrittenProps {
  readonly id: string
  readonly label: string
  readonly rewritten: Rewritten
  /** The field is the learner's again. */
  onFreed(): void
}

/** What a switch has written: to be read, and to be taken back. */
function Written({ id, label, rewritten: { to, by }, onFreed }: WrittenProps) {
  const { t } = useTranslation()
  const model = usePageModel()
  const words = useSwitchWords()
  const names = by.map((one) => words(one).name).join(', ')
  const free = async (): Promise<void> => {
    for (const one of by) if (model.store.getState().switches.includes(one)) await model.toggle(one)
    onFreed()
  }
  return (
    <div className={styles['written']}>
      <input id={id} type="text" readOnly value={to ?? ''} aria-describedby={`${id}-by`} />
      <button
        type="button"
        aria-label={t('orders.rewritten.letMeName', { field: label, names })}
        onClick={() => void free()}
      >
        <span aria-hidden="true">{t('orders.rewritten.letMe')}</span>
        <Icon name="pencil" />
      </button>
      <span id={`${id}-by`} className="visually-hidden">
        {t('orders.rewritten.by', { names })}
      </span>
    </div>
  )
}
