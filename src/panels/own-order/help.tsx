// Help with an own order: one from the menu card (the server's OpenAPI document), or the one on stage.

import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useApp, useFetched, usePageModel } from '../../ui'
import { type Draft, draftOf, later, shownEntry } from '../../visit'
import styles from '../pad/order-pad.module.css'
import { type Operation, operationsOf } from './menu-card'

export function Help({ onTake }: { onTake(taken: Partial<Draft>): void }) {
  const { t } = useTranslation()
  const model = usePageModel()
  const entry = useApp(shownEntry)
  const card = useFetched(useMemo(() => later(() => model.menuCard().then(operationsOf)), [model]))
  const operations = card.state === 'there' ? card.value : []
  const closed = card.state === 'failed' || (card.state === 'there' && operations.length === 0)
  return (
    <div className={styles['field']}>
      <label htmlFor="own-help">{t('visit.own.help')}</label>
      <select
        id="own-help"
        value=""
        disabled={operations.length === 0}
        aria-describedby="own-help-hint"
        onChange={(event) => {
          const operation = operations.find(({ id }) => id === event.target.value)
          if (operation) onTake(takenFrom(operation))
        }}
      >
        <option value="">{t(card.state === 'waiting' ? 'visit.own.helpWait' : 'visit.own.helpChoose')}</option>
        {operations.map(({ id, method, path, summary }) => (
          <option key={id} value={id}>
            {[`${method} ${path}`, summary].filter((part) => part !== '').join(' · ')}
          </option>
        ))}
      </select>
      <p id="own-help-hint" className={styles['hint']}>
        {t(closed ? 'visit.own.helpClosed' : 'visit.own.helpHint')}
      </p>
      {entry && (
        <button type="button" className={styles['button']} onClick={() => onTake(draftOf(entry.placed.order))}>
          {t('visit.own.fromStage')}
        </button>
      )}
    </div>
  )
}

/** Who sends it stays as it was chosen. */
const takenFrom = ({ method, path, body }: Operation): Partial<Draft> => ({
  method,
  path,
  headers: body === null ? [] : [{ id: 0, name: 'content-type', value: 'application/json' }],
  body: body ?? '',
})
