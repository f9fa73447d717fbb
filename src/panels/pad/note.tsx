// What the kitchen wrote back about the order as a whole, once the guest has read it.

import { useTranslation } from 'react-i18next'
import { Shape, useJourney, useStep } from '../../ui'
import { type ProblemDocument, problemIn, readBy, wholeText } from '../../visit'
import styles from './order-pad.module.css'

export function Note({ note }: { readonly note: ProblemDocument }) {
  const { t } = useTranslation()
  const fields = [...note.fields].map(([field, text]) => `${field}: ${text}`)
  return (
    <p className={styles['note']} role="note">
      <Shape kind="warning" />
      <span>
        <b>{t('page.pad.kitchenSays')}</b> {[wholeText(note), ...fields].join(' ')}
      </span>
    </p>
  )
}

export function useNote(): ProblemDocument | null {
  const journey = useJourney()
  const atMs = useStep()?.atMs ?? 0
  return journey && readBy(journey, atMs) ? problemIn(journey.run.trace) : null
}
