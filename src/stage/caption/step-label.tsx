// "Step 3 of 7"; between two stops "After step 3". Before an order was sent, the guest at the table is step 1.

import { useTranslation } from 'react-i18next'
import { useApp, useJourney, useStep, useStepIndex, useTold } from '../../ui'
import { usualStops } from '../../visit'

import styles from './caption.module.css'

export function StepLabel() {
  const { t } = useTranslation()
  const told = useTold()
  const current = useStepIndex()
  const label = useStepName()
  const id = useStep()?.step.id ?? ''
  return (
    <span className={styles['label']} data-testid="step-label" data-step-id={id}>
      {told && told.kind !== 'stop'
        ? t('page.timeline.after', { number: Math.max(told.after, 0) + 1 })
        : label(told?.index ?? current)}
    </span>
  )
}

/** How a step is called by its index: with how many there are, where that is known. */
export function useStepName(): (index: number) => string {
  const { t } = useTranslation()
  const count = useStepCount()
  return (index) =>
    count === null
      ? t('page.timeline.labelAlone', { number: index + 1 })
      : t('page.timeline.label', { number: index + 1, count })
}

/** How many steps there are; before an order ran only a whole story's number is known, else `null`. */
export function useStepCount(): number | null {
  const expected = useApp(usualStops)
  const isWholeStory = useApp(
    ({ part, preferences }) => preferences.detail === 'story' && part.from === null && part.to === null,
  )
  return useJourney()?.steps.length ?? (isWholeStory ? expected : null)
}
