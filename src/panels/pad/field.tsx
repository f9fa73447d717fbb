// One labelled field of the order form. Where a switch writes it, its value stands beside what was written by hand.

import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LessonField } from '../../lessons'
import type { Rewritten } from '../../simulation'
import { asTyped, focusOn, Icon, Shape, usePageModel } from '../../ui'
import styles from './order-pad.module.css'

interface Props {
  readonly field: LessonField
  /** The kitchen's, about this field as it was typed. */
  readonly note: string | undefined
  readonly rewritten: Rewritten | undefined
  onInput(value: string): void
}

export function Field({ field, note: given, rewritten, onInput }: Props) {
  const { t } = useTranslation()
  const own = useRef<HTMLInputElement>(null)
  // The note is about what was sent; once the text is another, it says nothing of it.
  const [edited, setEdited] = useState(false)
  useEffect(() => {
    if (given !== undefined) setEdited(false)
  }, [given])
  const note = edited ? undefined : given
  const id = `field-${field.name}`
  const label = t(`page.pad.${field.name}`)
  const secret = field.type === 'password'
  const wrong = note !== undefined && !rewritten
  const described = [wrong ? `${id}-note` : '', secret ? `${id}-hint` : ''].join(' ').trim()
  return (
    <div className={styles['field']}>
      <div className={styles['label']}>
        <label htmlFor={id}>{label}</label>
        {rewritten && <del>{secret ? '••••••••' : rewritten.from}</del>}
      </div>
      {/* Hidden it still holds what was typed, which the switch is applied to. */}
      <input
        ref={own}
        id={rewritten ? `${id}-own` : id}
        name={field.name}
        type={field.type}
        defaultValue={field.value}
        {...asTyped}
        autoComplete={secret ? 'new-password' : 'off'}
        // A person's name does begin with a capital.
        autoCapitalize={field.type === 'text' ? 'words' : 'none'}
        hidden={rewritten !== undefined}
        onInput={(event) => {
          setEdited(true)
          onInput(event.currentTarget.value)
        }}
        aria-invalid={wrong}
        {...(described ? { 'aria-describedby': described } : {})}
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
  const names = by.map((one) => t(`switches.${one}.name`)).join(', ')
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
