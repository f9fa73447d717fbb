// What is wrong with the address the page was opened by: a small note that can be closed.

import { useTranslation } from 'react-i18next'
import { Icon, MarkedText, unmarked, useApp, usePageModel } from '../../ui'
import type { AddressNote } from '../../visit'
import styles from './address.module.css'

/** More would fill the page; the first say enough. */
const mostNotes = 4

export default function AddressNotes() {
  const { t } = useTranslation()
  const { store } = usePageModel()
  const { notes, again } = useApp((state) => state.address)
  const close = (): void => store.setState(({ address }) => ({ address: { ...address, notes: [] } }))
  return (
    <section className={styles['notes']} role="alert" aria-label={t('address.heading')} data-testid="address-notes">
      <div>
        <h2>{t('address.heading')}</h2>
        {notes.slice(0, mostNotes).map((note) => (
          <p key={`${note.code} ${note.parameter} ${note.value}`}>
            <MarkedText text={t(`address.note.${note.code}`, valuesOf(note))} />
          </p>
        ))}
        {again && notes.some(({ code }) => code === 'trip-failed') && (
          <button type="button" className={styles['again']} onClick={again}>
            {t('address.again')}
          </button>
        )}
      </div>
      <button type="button" className={styles['close']} aria-label={t('address.dismiss')} onClick={close}>
        <Icon name="close" />
      </button>
    </section>
  )
}

/** What stands in the sentence's braces. */
function valuesOf(note: AddressNote): Readonly<Record<string, string | number>> {
  const { parameter } = note
  const value = unmarked(note.value)
  switch (note.code) {
    case 'value-unknown':
      return { parameter, value, allowed: note.allowed.join(', ') }
    case 'number-range':
      return { parameter, value, low: note.low, high: note.high }
    case 'step-past-end':
      return { parameter, value, count: note.count }
    default:
      return { parameter, value }
  }
}
