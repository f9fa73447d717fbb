// Help with an own order: one from the menu card (the server's OpenAPI document), or the one on stage.

import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import styles from '../pad/order-pad.module.css'
import { useHost } from '../../ui/page/context'
import { useApp } from '../../ui/page/hooks'
import { shownEntry } from '../../visit/state'
import { type Draft, draftOf } from '../../visit/drafts/draft'
import { type Operation, operationsOf } from './menu-card'
import { useFetched } from './use-fetched'

export function Help({ onTake }: { onTake(taken: Partial<Draft>): void }) {
  const { t } = useTranslation()
  const host = useHost()
  const entry = useApp(shownEntry)
  const card = useFetched(useCallback(() => host.menuCard().then(operationsOf), [host]))
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
