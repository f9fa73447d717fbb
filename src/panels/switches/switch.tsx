// One switch: a name, one sentence about what it does, and what it writes into the order.

import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { SwitchId } from '../../simulation'
import { Icon, MarkedText, useApp, useLens, useSwitchWords } from '../../ui'
import styles from './switches.module.css'

interface Props {
  readonly id: SwitchId
  readonly on: boolean
  /** The parts of the order it writes, in words; empty for none. Said on and off, so that nothing moves. */
  readonly writes: string
  onToggle(): void
}

export function Switch({ id, on, writes, onToggle }: Props) {
  const { t } = useTranslation()
  const reading = useApp((state) => state.preferences.reading)
  const lens = useLens()
  const described = useId()
  const words = useSwitchWords()(id)
  const text = lens === 'backend' && reading === 'twelve' ? words.plain : words[reading]
  return (
    <div className={styles['switch']} data-on={on}>
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
        <span>{words.name}</span>
      </label>
      <div id={described} className={styles['about']}>
        <p>
          <MarkedText text={text} />
        </p>
        {writes !== '' && (
          <p className={styles['writes']}>
            <Icon name="pencil" /> {t('orders.switches.writes', { parts: writes })}
          </p>
        )}
      </div>
    </div>
  )
}
