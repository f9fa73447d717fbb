// What came of the learner's own SQL: how much, or in words why nothing; and the rows with their plan.

import { useTranslation } from 'react-i18next'
import { Shape } from '../../../ui'
import type { SqlAnswer } from '../../../visit'
import styles from '../inspector.module.css'
import { CellText } from './cell-text'
import look from './pantry.module.css'

/** The part that is read out. */
export function Summary({ answer }: { readonly answer: SqlAnswer }) {
  const { t } = useTranslation()
  if (!answer.ok)
    return (
      <p className={styles['refusal']}>
        <Shape kind="warning" />
        <span>
          {t(`inspector.pantry.problem.${answer.error.code}`)}
          {answer.error.message !== '' && (
            <>
              {' '}
              <code translate="no">{answer.error.message}</code>
            </>
          )}
        </span>
      </p>
    )
  const { rows, truncated, virtualMachineSteps } = answer.value
  return (
    <p className={styles['hint']}>
      {rows.length === 0 ? t('inspector.pantry.noRows') : t('inspector.pantry.rowCount', { count: rows.length })}
      {truncated && ` (${t('inspector.pantry.truncated')})`}
      {` · ${t('inspector.pantry.machineStepsCount', { count: virtualMachineSteps })}`}
    </p>
  )
}

export function Rows({ answer }: { readonly answer: SqlAnswer }) {
  const { t } = useTranslation()
  if (!answer.ok) return null
  const { columns, rows, plan } = answer.value
  const named = columns.map((name, index) => ({ name, key: `${name}-${index}` }))
  const numbered = rows.map((cells, index) => ({ cells, key: index }))
  return (
    <div className={look['answer']}>
      {rows.length > 0 && (
        <figure className={styles['table']} aria-label={t('inspector.pantry.answer')} tabIndex={0} translate="no">
          <table>
            <thead>
              <tr>
                {named.map(({ name, key }) => (
                  <th key={key} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {numbered.map(({ cells, key }) => (
                <tr key={key}>
                  {named.map((column, index) => (
                    <td key={column.key}>
                      <CellText value={cells[index] ?? null} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </figure>
      )}
      {plan.length > 0 && (
        <figure className={styles['plan']} aria-label={t('inspector.pantry.plan')}>
          <p>{plan.join('\n')}</p>
        </figure>
      )}
    </div>
  )
}
