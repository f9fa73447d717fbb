// The form at the guest's table. It never judges by itself: the kitchen does, and its note appears at the field.

import { useTranslation } from 'react-i18next'
import { readBy } from '../journey/find'
import { readProblem, wholeText } from '../journey/problem-document'
import { useHost } from '../parts/context'
import { Icon } from '../parts/icons'
import { Shape } from '../parts/status'
import { useApp, useJourney, useStep } from '../playing/hooks'
import { Field } from './field'
import { orderFormId, useOrderForm } from './order-form'
import styles from './order-pad.module.css'

export function OrderPad() {
  const { t } = useTranslation()
  const host = useHost()
  const form = useOrderForm()
  const lesson = useApp((state) => state.lesson)
  const note = useNote()
  return (
    <section id="order-pad" className={styles['pad']} tabIndex={-1} aria-label={t('page.regions.pad')}>
      <div className={styles['head']}>
        <h2>{t('page.regions.pad')}</h2>
        <span>{t('page.pad.at')}</span>
        <button type="button" aria-label={t('page.fold.closePad')} onClick={() => host.set({ pad: 'folded' })}>
          <Icon name="close" />
        </button>
      </div>
      {/* `dialog` outside a dialog submits nowhere: before the script runs, no value may leave by an address. */}
      <form ref={form} id={orderFormId} method="dialog" noValidate autoComplete="off" className={styles['form']}>
        <p className={styles['line']}>
          <b>{lesson.order.method}</b> {lesson.order.path}
        </p>
        {lesson.fields.map((field) => (
          <Field key={field.name} field={field} note={note?.fields.get(field.name)} />
        ))}
        {note && note.fields.size === 0 && (
          <p className={styles['note']} role="note">
            <Shape kind="warning" />
            <span>
              <b>{t('page.pad.kitchenSays')}</b> {wholeText(note)}
            </span>
          </p>
        )}
        <p className={styles['hint']}>{t('page.pad.invented')}</p>
      </form>
    </section>
  )
}

/** What the kitchen wrote back, once the guest has read it. */
export function useNote() {
  const journey = useJourney()
  const atMs = useStep()?.atMs ?? 0
  const response = journey ? readBy(journey, atMs) : undefined
  return response && response.status >= 400 ? readProblem(response.body) : null
}
