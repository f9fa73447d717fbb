// The tables as they stood at this step, one at a time, and the learner's own SQL against them.

import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Journey, type OpenPantry, queryAt, type StepInfo } from '../../../visit'
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
  readonly children: ReactNode
}

function Opened({ journey, info, children }: Props) {
  const { t } = useTranslation()
  const { pantry: opened, names } = usePantry(journey, info.index)
  const [chosen, choose] = useState<string | null>(null)
  const pantry = typeof opened === 'string' ? null : opened
  const touched = names.find((name) => name === info.span.attributes['db.collection.name'])
  const shown = chosen ?? touched ?? names[0]
  const table = pantry?.tables.find(({ name }) => name === shown)
  return (
    <>
      <Block title={t('inspector.pantry.tables')} aside={<Aside>{t('inspector.pantry.tablesHint')}</Aside>}>
        {shown !== undefined && <Choice pantry={pantry} names={names} shown={shown} onChoose={choose} />}
        {pantry && table && <Table table={table} changes={queryAt(info)?.changes ?? []} />}
        {opened === 'opening' && <Waiting title={t('inspector.opening')} />}
        {opened === 'failed' && children}
      </Block>
      <OwnSql pantry={pantry} />
    </>
  )
}

interface ChoiceProps {
  readonly pantry: OpenPantry | null
  readonly names: readonly string[]
  readonly shown: string
  onChoose(name: string): void
}

/** Stays while the tables of the next step are being opened: whoever is about to choose keeps the focus. */
function Choice({ pantry, names, shown, onChoose }: ChoiceProps) {
  const { t } = useTranslation()
  const rowsOf = (name: string): string => {
    const count = pantry?.tables.find((table) => table.name === name)?.rowCount
    return count === undefined ? '' : ` (${t('inspector.pantry.rowCount', { count })})`
  }
  return (
    <label className={look['choice']}>
      <span>{t('inspector.pantry.table')}</span>
      <select value={shown} onChange={(event) => onChoose(event.currentTarget.value)}>
        {names.map((name) => (
          <option key={name} value={name}>
            {name + rowsOf(name)}
          </option>
        ))}
      </select>
    </label>
  )
}
