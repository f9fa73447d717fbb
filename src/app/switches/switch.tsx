// One switch: a name, and one sentence about what it does.

import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { SwitchId } from '../../simulation'
import { MarkedText } from '../parts/marked-text'
import { useApp, useLens } from '../playing/hooks'
import styles from './switches.module.css'

interface Props {
  readonly id: SwitchId
  readonly on: boolean
  onToggle(): void
}

export function Switch({ id, on, onToggle }: Props) {
  const { t } = useTranslation()
  const reading = useApp((state) => state.preferences.reading)
  const lens = useLens()
  const described = useId()
  const simple = t(`switches.${id}.${reading}`)
  // Simple words of the field come a little later than the page.
  const text = lens === 'backend' && reading === 'twelve' ? t(`switchesPlain.${id}`, { defaultValue: simple }) : simple
  return (
    <div className={styles['switch']}>
      <label>
        <input
          type="checkbox"
          role="switch"
          checked={on}
          aria-checked={on}
          onChange={onToggle}
          aria-describedby={described}
          data-switch={id}
        />
        <span className={styles['track']} aria-hidden="true" />
        <span>{t(`switches.${id}.name`)}</span>
      </label>
      <p id={described}>
        <MarkedText text={text} />
      </p>
    </div>
  )
}
