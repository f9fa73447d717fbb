// One table's rows as they stood: the first of them, and those that this step changed, marked and told apart in words.

import { useLayoutEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { RowChange } from '../../../trace'
import styles from '../inspector.module.css'
import { CellText } from './cell-text'
import look from './pantry.module.css'
import { shownRows, type TableOf } from './shown-rows'

interface Props {
  readonly table: TableOf
  /** What the current step changed, in any table. */
  readonly changes: readonly RowChange[]
}

export function Table({ table, changes }: Props) {
  const { t } = useTranslation()
  const rows = useMemo(() => shownRows(table, changes), [table, changes])
  const block = useRef<HTMLElement>(null)
  const touched = rows.find(({ changed, open }) => changed !== null || open)?.key
  useLayoutEffect(() => {
    const row = touched === undefined ? null : block.current?.querySelector<HTMLElement>('[data-touched="true"]')
    // The heading stays above it.
    if (block.current && row) block.current.scrollTop = row.offsetTop - row.offsetHeight
  }, [touched])
  if (table.rowCount === 0) return <p className={styles['hint']}>{t('inspector.pantry.emptyTable')}</p>
  return (
    <>
      <figure
        ref={block}
        className={`${styles['table']} ${look['shelf']}`}
        aria-label={`${t('inspector.pantry.table')}: ${table.name}`}
        tabIndex={0}
        translate="no"
      >
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{t('inspector.pantry.mark')}</span>
              </th>
              {table.columns.map(({ name, type, primaryKey }) => (
                <th key={name} scope="col">
                  {primaryKey ? <b>{name}</b> : name} <small>{type.toLowerCase()}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells, changed, open }) => (
              <tr key={key} data-touched={key === touched} data-changed={changed !== null} data-open={open}>
                <td>
                  {changed && <b>{t(`inspector.pantry.operation.${changed}`)}</b>}
                  {changed && open && ', '}
                  {open && t('inspector.pantry.notCommitted')}
                </td>
                {table.columns.map(({ name }) => (
                  <td key={name}>
                    <CellText value={cells[name] ?? null} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </figure>
      {rows.length < table.rowCount && (
        <p className={styles['hint']}>
          {t('inspector.pantry.someRows', { shown: rows.length, count: table.rowCount })}
        </p>
      )}
    </>
  )
}
