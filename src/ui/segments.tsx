// A choice of few, side by side: native radio buttons, so that arrow keys and names come with them.

import { useId } from 'react'
import styles from './segments.module.css'

interface Choice<Value extends string> {
  readonly value: Value
  readonly label: string
}

interface Props<Value extends string> {
  readonly label: string
  /** `shown` puts the label above; `quiet` leaves it to assistive technology. */
  readonly heading: 'shown' | 'quiet'
  readonly choices: readonly Choice<Value>[]
  readonly value: Value
  onChange(value: Value): void
}

export function Segments<Value extends string>({ label, heading, choices, value, onChange }: Props<Value>) {
  const name = useId()
  return (
    <fieldset className={styles['set']}>
      <legend className={heading === 'shown' ? styles['legend'] : 'visually-hidden'}>{label}</legend>
      <div className={styles['row']}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles['choice']}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
