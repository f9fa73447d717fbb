// The tables as they stood at this step, one at a time, and the learner's own SQL against them.

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Pantry } from '../../../simulation'
import { queryAt, type StepInfo } from '../../journey/find'
import type { Journey } from '../../journey/journey'
import { Aside, Block, Waiting } from '../block'
import styles from '../inspector.module.css'
import { OwnSql } from './own-sql'
import look from './pantry.module.css'
import { Table } from './table'
import { usePantry } from './use-pantry'

export function Shelves({ journey, info }: { readonly journey: Journey; readonly info: StepInfo }) {
  const { t } = useTranslation()
  const [attempt, setAttempt] = useState(0)
  return (
    <Opened key={attempt} journey={journey} info={info}>
      <Waiting title={t('inspector.pantry.tablesFailed')}>
        <p>
          <button type="button" className={styles['jump']} onClick={() => setAttempt(attempt + 1)}>
            {t('inspector.pantry.tryAgain')}
          </button>
        </p>
      </Waiting>
    </Opened>
  )
}

interface Props {
  readonly journey: Journey
  readonly info: StepInfo
  /** Shown where the tables could not be opened. */
  readonly children: React.ReactNode
}

function Opened({ journey, info, children }: Props) {
  const { t } = useTranslation()
  const opened = usePantry(journey, info.index)
  const [chosen, choose] = useState<string | null>(null)
  const pantry = typeof opened === 'string' ? null : opened
  return (
    <>
      <Block title={t('inspector.pantry.tables')} aside={<Aside>{t('inspector.pantry.tablesHint')}</Aside>}>
        {pantry ? (
          <Tables pantry={pantry} info={info} chosen={chosen} onChoose={choose} />
        ) : opened === 'failed' ? (
          children
        ) : (
          <Waiting title={t('inspector.opening')} />
        )}
      </Block>
      <OwnSql pantry={pantry} />
    </>
  )
}

interface TablesProps {
  readonly pantry: Pantry
  readonly info: StepInfo
  readonly chosen: string | null
  onChoose(name: string): void
}

function Tables({ pantry, info, chosen, onChoose }: TablesProps) {
  const { t } = useTranslation()
  const touched = info.span.attributes['db.collection.name']
  const named = (name: unknown): Pantry['tables'][number] | undefined =>
    pantry.tables.find((table) => table.name === name)
  const table = named(chosen) ?? named(touched) ?? pantry.tables[0]
  if (!table) return null
  return (
    <>
      <label className={look['choice']}>
        <span>{t('inspector.pantry.table')}</span>
        <select value={table.name} onChange={(event) => onChoose(event.currentTarget.value)}>
          {pantry.tables.map(({ name, rowCount }) => (
            <option key={name} value={name}>
              {`${name} (${t('inspector.pantry.rowCount', { count: rowCount })})`}
            </option>
          ))}
        </select>
      </label>
      <Table pantry={pantry} table={table} changes={queryAt(info)?.changes ?? []} />
    </>
  )
}
