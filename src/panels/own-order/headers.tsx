// The header lines of an own order.

import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { orderLimits } from '../../shared'
import { asTyped, focusOn, Icon, LimitedInput } from '../../ui'
import type { HeaderLine } from '../../visit'
import styles from '../pad/order-pad.module.css'

interface Props {
  readonly lines: readonly HeaderLine[]
  /** Id of the line that is wrong; `null` where no line can be named; `undefined` while none is wrong. */
  readonly invalid: number | null | undefined
  onChange(lines: readonly HeaderLine[]): void
}

export function Headers({ lines, invalid, onChange }: Props) {
  const { t } = useTranslation()
  const add = useRef<HTMLButtonElement>(null)
  const change = (id: number, changes: Partial<HeaderLine>): void =>
    onChange(lines.map((line) => (line.id === id ? { ...line, ...changes } : line)))
  return (
    <fieldset className={styles['headers']}>
      <legend>{t('visit.own.headers')}</legend>
      {lines.map((line, index) => {
        const number = index + 1
        const wrong = invalid === line.id || (invalid === null && index === 0)
        return (
          <div key={line.id} className={styles['header']}>
            <LimitedInput
              aria-label={t('visit.own.headerName', { number })}
              placeholder={t('visit.own.namePlaceholder')}
              value={line.name}
              {...asTyped}
              data-own="headers"
              aria-invalid={wrong}
              {...(wrong ? { 'aria-describedby': 'own-problem' } : {})}
              most={orderLimits.headerName}
              onText={(name) => change(line.id, { name })}
            />
            <LimitedInput
              aria-label={t('visit.own.headerValue', { number })}
              placeholder={t('visit.own.valuePlaceholder')}
              value={line.value}
              {...asTyped}
              most={orderLimits.headerValue}
              onText={(value) => change(line.id, { value })}
            />
            <button
              type="button"
              className={styles['remove']}
              aria-label={t('visit.own.headerRemove', { number })}
              onClick={() => {
                onChange(lines.filter(({ id }) => id !== line.id))
                focusOn(add.current)
              }}
            >
              <Icon name="close" />
            </button>
          </div>
        )
      })}
      <button
        ref={add}
        type="button"
        className={styles['button']}
        onClick={() =>
          onChange([...lines, { id: Math.max(-1, ...lines.map(({ id }) => id)) + 1, name: '', value: '' }])
        }
      >
        {t('visit.own.headerAdd')}
      </button>
    </fieldset>
  )
}
