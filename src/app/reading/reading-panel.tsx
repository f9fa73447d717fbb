// Both choices of how it is told, each with a word on what it means, and how many stops there are.

import { type RefObject, useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Detail } from '../../trace'
import { Hung, useApp, usePageModel } from '../../ui'
import type { Reading } from '../../visit'
import styles from './reading-panel.module.css'
import { useStopCounts } from './stop-counts'

interface Props {
  readonly open: boolean
  onOpenChange(open: boolean): void
  /** It stands in the page already; the popover only hangs on it. */
  readonly button: RefObject<HTMLButtonElement | null>
}

export default function ReadingPanel({ open, onOpenChange, button }: Props) {
  const { t } = useTranslation()
  const model = usePageModel()
  const { reading, detail } = useApp((state) => state.preferences)
  const counts = useStopCounts(open)
  const stops = (of: Detail): string => {
    const count = counts?.[of]
    return count === undefined ? t(`help.choose.${of}`) : t('help.choose.stops', { count })
  }
  return (
    <Hung
      open={open}
      onOpenChange={onOpenChange}
      on={button}
      className={styles['panel']}
      aria-label={t('help.choose.title')}
      align="end"
    >
      <Choices<Reading>
        label={t('page.menu.reading')}
        value={reading}
        onChange={(value) => model.set({ reading: value })}
        choices={[
          { value: 'twelve', label: t('page.reading.twelve'), about: t('help.choose.twelve') },
          { value: 'developer', label: t('page.reading.developer'), about: t('help.choose.developer') },
        ]}
      />
      <Choices<Detail>
        label={t('help.choose.detail')}
        value={detail}
        onChange={(value) => model.set({ detail: value })}
        choices={[
          { value: 'story', label: t('page.timeline.detailStory'), about: stops('story') },
          { value: 'steps', label: t('page.timeline.detailSteps'), about: stops('steps') },
          { value: 'all', label: t('page.timeline.detailAll'), about: stops('all') },
        ]}
      />
      <p className={styles['note']}>{t('help.choose.note')}</p>
    </Hung>
  )
}

interface ChoicesProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly choices: readonly { readonly value: Value; readonly label: string; readonly about: string }[]
  onChange(value: Value): void
}

function Choices<Value extends string>({ label, value, choices, onChange }: ChoicesProps<Value>) {
  const name = useId()
  return (
    <fieldset className={styles['set']}>
      <legend>{label}</legend>
      <div>
        {choices.map((choice) => (
          <label key={choice.value} className={styles['choice']}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              aria-describedby={`${name}-${choice.value}`}
              aria-label={choice.label}
              onChange={() => onChange(choice.value)}
            />
            <span>
              <b>{choice.label}</b>
              <small id={`${name}-${choice.value}`}>{choice.about}</small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
