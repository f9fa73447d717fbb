// What came of the learner's own SQL: a table with its plan, or in words why there is none.

import { useTranslation } from 'react-i18next'
import type { Pantry } from '../../../simulation'
import { Shape } from '../../parts/status'
import styles from '../inspector.module.css'
import look from './pantry.module.css'
import { CellText } from './query'

export function Answered({ answer }: { readonly answer: ReturnType<Pantry['query']> }) {
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
              <code>{answer.error.message}</code>
            </>
          )}
        </span>
      </p>
    )
  const { columns, rows, truncated, plan, virtualMachineSteps } = answer.value
  const named = columns.map((name, index) => ({ name, key: `${name}-${index}` }))
  const numbered = rows.map((cells, index) => ({ cells, key: index }))
  return (
    <div className={look['answer']}>
      {rows.length === 0 ? (
        <p className={styles['hint']}>{t('inspector.pantry.noRows')}</p>
      ) : (
        <figure className={styles['table']} aria-label={t('inspector.pantry.answer')} tabIndex={0}>
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
      <p className={styles['hint']}>
        {t('inspector.pantry.rowCount', { count: rows.length })}
        {truncated && ` (${t('inspector.pantry.truncated')})`}
        {` · ${t('inspector.pantry.machineStepsCount', { count: virtualMachineSteps })}`}
      </p>
      {plan.length > 0 && (
        <figure className={styles['plan']} aria-label={t('inspector.pantry.plan')}>
          <p>{plan.join('\n')}</p>
        </figure>
      )}
    </div>
  )
}
