// "Step 3 of 7". Before an order was sent, the guest at the table is step 1.

import { useTranslation } from 'react-i18next'
import { useApp, useJourney, useStep, useStepIndex } from '../playing/hooks'
import styles from './caption.module.css'

export function StepLabel() {
  const { t } = useTranslation()
  const index = useStepIndex()
  const count = useStepCount()
  const id = useStep()?.step.id ?? ''
  return (
    <span className={styles['label']} data-testid="step-label" data-step-id={id}>
      {t('page.timeline.label', { number: index + 1, count })}
    </span>
  )
}

export function useStepCount(): number {
  const expected = useApp((state) => state.lesson.storySteps)
  return useJourney()?.steps.length ?? expected
}
