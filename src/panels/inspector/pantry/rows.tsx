// The rows a query returned, the first of them.

import { useTranslation } from 'react-i18next'
import type { DatabaseQuery } from '../../../trace'
import { Aside, Block } from '../block'
import styles from '../inspector.module.css'
import { CellText } from './cell-text'

export function Rows({ query }: { readonly query: DatabaseQuery }) {
  const { t } = useTranslation()
  const columns = Object.keys(query.rows[0] ?? {})
  if (query.rowsReturned === 0 || columns.length === 0) return null
  return (
    <Block
      title={t('inspector.pantry.returned')}
      aside={
        <Aside>
          {t('inspector.pantry.rowCount', { count: query.rowsReturned })}
          {query.rowsReturned > query.rows.length &&
            `, ${t('inspector.pantry.firstRows', { count: query.rows.length })}`}
        </Aside>
      }
    >
      <figure className={styles['table']} aria-label={t('inspector.pantry.returned')} tabIndex={0} translate="no">
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
            {query.rows.map((row) => (
              <tr key={JSON.stringify(row)}>
                {columns.map((column) => (
                  <td key={column}>
                    <CellText value={row[column] ?? null} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </figure>
    </Block>
  )
}
