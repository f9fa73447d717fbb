// One statement in full: its text, its parameters, how it was run, the rows that came back, the rows it changed.

import { useTranslation } from 'react-i18next'
import type { DatabaseQuery, RowChange } from '../../trace'
import styles from './text-view.module.css'

export function QueryFacts({ query }: { readonly query: DatabaseQuery }) {
  const { t } = useTranslation()
  const { sql, parameters, plan, virtualMachineSteps, rowsReturned, rowsChanged, rows, changes, inTransaction } = query
  return (
    <>
      <pre translate="no" className={styles['text']}>
        {sql}
      </pre>
      {parameters.length > 0 && (
        <p className={styles['fact']}>
          {t('textView.parameters', {
            values: parameters.map((value, index) => `?${index + 1} = ${cell(value)}`).join(', '),
          })}
        </p>
      )}
      <p className={styles['fact']}>
        {plan.length > 0 && `${t('textView.plan', { plan: plan.join(', ') })}. `}
        {t('textView.machineSteps', { count: virtualMachineSteps })}
      </p>
      {rowsReturned > 0 && (
        <>
          <p className={styles['fact']}>
            {t('textView.rowsReturned', { count: rowsReturned })}
            {rowsReturned > rows.length && `, ${t('textView.firstRows', { count: rows.length })}`}
          </p>
          <Table rows={rows} />
        </>
      )}
      {rowsChanged > 0 && (
        <>
          <p className={styles['fact']}>
            {t('textView.rowsChanged', { count: rowsChanged })}
            {inTransaction && `, ${t('textView.notCommitted')}`}
          </p>
          <ul className={styles['changes']}>
            {changes.map((change) => (
              <Change key={JSON.stringify(change)} change={change} />
            ))}
          </ul>
        </>
      )}
      {rowsReturned + rowsChanged === 0 && <p className={styles['fact']}>{t('textView.noRows')}</p>}
    </>
  )
}

function Table({ rows }: { readonly rows: DatabaseQuery['rows'] }) {
  const columns = Object.keys(rows[0] ?? {})
  return (
    <figure className={styles['table']} tabIndex={0} translate="no">
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={JSON.stringify(row)}>
              {columns.map((column) => (
                <td key={column}>{cell(row[column] ?? null)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}

function Change({ change }: { readonly change: RowChange }) {
  const { t } = useTranslation()
  const { table, operation, before, after } = change
  const columns = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const both = (column: string): boolean => column in before && column in after
  const values = columns.map((column) => {
    const value = cell(after[column] ?? before[column] ?? null)
    return both(column) ? `${column}: ${cell(before[column] ?? null)} → ${value}` : `${column}: ${value}`
  })
  return (
    <li>
      <b>
        {table}, {t(`inspector.pantry.operation.${operation}`)}
      </b>
      {': '}
      {values.join(', ')}
    </li>
  )
}

const cell = (value: string | number | null): string =>
  value === null ? 'NULL' : typeof value === 'string' ? `'${value}'` : String(value)
