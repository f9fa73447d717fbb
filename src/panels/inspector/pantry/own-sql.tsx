// The learner's own SQL: reads only, on a copy, for a limited time. A plain box at first, an editor from the first edit on.

import { type ComponentProps, type ComponentType, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { asTyped, isTooLongToEdit, TextBox, usePageModel } from '../../../ui'
import type { OpenPantry, SqlAnswer } from '../../../visit'
import { Aside, Block } from '../block'
import styles from '../inspector.module.css'
import { Rows, Summary } from './answered'
import type { Editor as EditorPart } from './editor'
import look from './pantry.module.css'

/** Real time; the engine has a limit of its own, which is the same on every machine. */
const budgetMs = 1_000

const firstText = 'SELECT id, name\nFROM users\nLIMIT 5'

/** `null` while the tables are being opened. */
export function OwnSql({ pantry }: { readonly pantry: OpenPantry | null }) {
  const { t } = useTranslation()
  const { typed } = usePageModel().drafts
  // Another tab of the inspector may be opened between: what was typed stays.
  const text = useStore(typed, ({ sql }) => sql ?? firstText)
  const setText = (sql: string): void => typed.setState({ sql })
  const [answered, setAnswered] = useState<{ readonly by: OpenPantry; readonly answer: SqlAnswer } | null>(null)
  const asked = useRef(0)
  // An answer belongs to the tables it was asked of: at another step it is gone.
  const answer = answered?.by === pantry ? answered?.answer : undefined
  const run = (): void => {
    if (!pantry) return
    const mine = ++asked.current
    const show = (given: SqlAnswer): void => {
      if (mine === asked.current) setAnswered({ by: pantry, answer: given })
    }
    const given = pantry.query(text, { budgetMs })
    // In the page the answer is there at once. That the tables cannot be asked at all is an answer, too.
    if (given instanceof Promise) given.then(show, () => show({ ok: false, error: { code: 'failed', message: '' } }))
    else show(given)
  }
  return (
    <Block title={t('inspector.pantry.own')} aside={<Aside>{t('inspector.pantry.ownHint')}</Aside>}>
      <SqlBox text={text} onChange={setText} onRun={run} />
      <div className={look['run']}>
        <button type="button" aria-disabled={pantry === null} onClick={run}>
          {t('inspector.pantry.run')}
        </button>
        <small className={styles['aside']}>
          <kbd>{t('inspector.pantry.runKeyControl')}</kbd> <kbd>{t('inspector.pantry.runKeyEnter')}</kbd>
        </small>
      </div>
      <div role="status">{answer && <Summary answer={answer} />}</div>
      {answer && <Rows answer={answer} />}
    </Block>
  )
}

interface BoxProps {
  readonly text: string
  onChange(text: string): void
  onRun(): void
}

function SqlBox({ text, onChange, onRun }: BoxProps) {
  const { t } = useTranslation()
  const [edited, setEdited] = useState(false)
  const [Editor, setEditor] = useState<ComponentType<ComponentProps<typeof EditorPart>> | null>(null)
  const [caret, setCaret] = useState(0)
  const isLong = isTooLongToEdit(text)
  useEffect(() => {
    if (!edited || isLong) return
    let left = false
    // Where it cannot be loaded, the plain box goes on working.
    import('./editor').then(
      (loaded) => {
        if (!left) setEditor(() => loaded.Editor)
      },
      () => {},
    )
    return () => {
      left = true
    }
  }, [edited, isLong])
  const label = t('inspector.pantry.ownBox')
  if (Editor && !isLong)
    return <Editor label={label} text={text} caret={caret} focused={true} onChange={onChange} onRun={onRun} />
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    onRun()
  }
  return (
    <TextBox
      className={look['box']}
      aria-label={label}
      rows={4}
      {...asTyped}
      // Wrapping, or finding the direction of, a million characters takes browsers many seconds; SQL is written so.
      wrap={isLong ? 'off' : 'soft'}
      dir="ltr"
      value={text}
      onText={(next, at) => {
        setEdited(true)
        setCaret(at)
        onChange(next)
      }}
      onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
      onKeyDown={onKeyDown}
    />
  )
}
