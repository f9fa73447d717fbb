// The rows a query changed, old beside new, and whether others can see it yet.

import { useTranslation } from 'react-i18next'
import type { DatabaseQuery, RowChange } from '../../../trace'
import { Aside, Block } from '../block'
import styles from '../inspector.module.css'
import { CellText } from './cell-text'

export function Changes({ query }: { readonly query: DatabaseQuery }) {
  const { t } = useTranslation()
  if (query.rowsChanged === 0)
    return (
      <Block title={t('inspector.pantry.changed')} aside={<Aside>{t('inspector.pantry.noChange')}</Aside>}>
        {null}
      </Block>
    )
  return (
    <>
      <Block
        title={t('inspector.pantry.changed')}
        aside={
          query.inTransaction ? (
            <span className={styles['open']}>{t('inspector.pantry.open', { count: query.rowsChanged })}</span>
          ) : (
            <Aside>{t('inspector.pantry.rowCount', { count: query.rowsChanged })}</Aside>
          )
        }
      >
        {query.changes.map((change) => (
          <Change key={JSON.stringify(change)} change={change} open={query.inTransaction} />
        ))}
      </Block>
      {query.inTransaction && (
        <p className={styles['note']}>
          <b>{t('inspector.pantry.openTitle')}</b> {t('inspector.pantry.openNote')}
        </p>
      )}
    </>
  )
}

const signs = { insert: '+', update: '±', delete: '−' } as const

function Change({ change, open }: { readonly change: RowChange; readonly open: boolean }) {
  const { t } = useTranslation()
  const columns = [...new Set([...Object.keys(change.before), ...Object.keys(change.after)])]
  const both = change.operation === 'update'
  return (
    <figure
      className={styles['change']}
      data-open={open}
      aria-label={`${change.table}, ${t(`inspector.pantry.operation.${change.operation}`)}`}
    >
      <p>
        <b aria-hidden="true">{signs[change.operation]}</b> {change.table}{' '}
        <small>{t(`inspector.pantry.operation.${change.operation}`)}</small>
      </p>
      <dl>
        {columns.map((column) => (
          <div key={column}>
            <dt>{column}</dt>
            <dd>
              {both && column in change.before && column in change.after ? (
                <>
                  <del>
                    <CellText value={change.before[column] ?? null} />
                  </del>
                  {' → '}
                  <ins>
                    <CellText value={change.after[column] ?? null} />
                  </ins>
                </>
              ) : (
                <CellText value={change.after[column] ?? change.before[column] ?? null} />
              )}
            </dd>
          </div>
        ))}
      </dl>
    </figure>
  )
}
