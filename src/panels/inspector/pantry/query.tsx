// One query: SQL and parameters, plan and counts, rows returned, rows changed.

import { useTranslation } from 'react-i18next'
import type { DatabaseQuery, SpanRecord } from '../../../trace'
import { Coloured, Shape, usePageModel } from '../../../ui'
import { Aside, Block, Code } from '../block'
import styles from '../inspector.module.css'
import { CellText } from './cell-text'
import { Changes } from './changes'
import { Rows } from './rows'

export function Query({ query, span }: { readonly query: DatabaseQuery; readonly span: SpanRecord }) {
  const { t } = useTranslation()
  const model = usePageModel()
  return (
    <>
      <Block title={t('inspector.pantry.sql')} aside={<Aside>{t('inspector.pantry.engine')}</Aside>}>
        <Code label={t('inspector.pantry.sql')}>
          <Coloured language="sql" text={query.sql.trim()} />
        </Code>
        {query.parameters.length > 0 && (
          <dl className={styles['parameters']} aria-label={t('inspector.pantry.parameters')}>
            {numbered(query.parameters).map(({ name, value }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <CellText value={value} quoted />
                </dd>
              </div>
            ))}
          </dl>
        )}
        <button type="button" className={styles['jump']} onClick={() => model.soon(() => model.set({ tab: 'recipe' }))}>
          {t('inspector.pantry.toRecipe')}
        </button>
      </Block>
      {(span.outcome === 'refused' || span.outcome === 'broken') && (
        <p className={styles['refusal']}>
          <Shape kind={span.outcome === 'refused' ? 'warning' : 'bad'} />
          <span>
            <b>{t(span.outcome === 'refused' ? 'inspector.pantry.refused' : 'inspector.pantry.broken')}</b>{' '}
            <code translate="no">{String(span.attributes['error.type'] ?? '')}</code>
          </span>
        </p>
      )}
      <Block title={t('inspector.pantry.plan')} aside={<Aside>{t('inspector.pantry.counted')}</Aside>}>
        <div className={styles['plan']}>
          <p>{query.plan.length > 0 ? query.plan.join('\n') : t('inspector.pantry.nothingToSearch')}</p>
          <dl>
            <dt>{t('inspector.pantry.machineSteps')}</dt>
            <dd>{query.virtualMachineSteps}</dd>
            <dt>{t('inspector.pantry.scanSteps')}</dt>
            <dd>{query.fullScanSteps}</dd>
          </dl>
        </div>
      </Block>
      <Changes query={query} />
      <Rows query={query} />
    </>
  )
}

/** Parameters have no name but their place: `?1`, `?2` … */
const numbered = (values: DatabaseQuery['parameters']) =>
  values.map((value, index) => ({ name: `?${index + 1}`, value }))
