// What the room is that the inspector looks into, at length: of the step's room, or of the one that was pressed.

import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { placeWords, useApp, useStep } from '../../ui'
import styles from './inspector.module.css'

/** Folded until somebody unfolds it, or presses a room. */
export function About() {
  const { t } = useTranslation()
  const step = useStep()?.step
  const asked = useApp((state) => state.asked)
  const [open, setOpen] = useState(asked !== null)
  useEffect(() => {
    if (asked) setOpen(true)
  }, [asked])
  // A room to which no step led; as soon as the trip is elsewhere, its room counts again.
  const pressed = asked && asked.came !== 'went' && asked.stepId === (step?.id ?? null) ? asked.station : undefined
  const station = pressed ?? step?.station ?? 'client'
  return (
    <details className={styles['about']} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary data-station={station}>{placeWords(t, station, 'both')}</summary>
      <p>{t(`rooms.${station}`)}</p>
    </details>
  )
}
