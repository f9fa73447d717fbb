// The trace as a file that Jaeger and other tools open; where a frame forbids downloads, as text to copy.

import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Trace, toOtlp } from '../../../trace'
import { selectIn, useApp } from '../../../ui'
import { shownEntry } from '../../../visit'
import { Aside, Block } from '../block'
import styles from '../inspector.module.css'
import look from './trace.module.css'

export function Export({ trace }: { readonly trace: Trace }) {
  const { t } = useTranslation()
  const lesson = useApp((state) => shownEntry(state)?.lesson ?? state.lesson.id)
  const [text, setText] = useState<string | null>(null)
  const [copied, setCopied] = useState<'copied' | 'refused' | null>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  const copy = (whole: string): void => {
    selectIn(area.current)
    const done = navigator.clipboard?.writeText(whole) ?? Promise.reject(new Error('no clipboard'))
    done.then(
      () => setCopied('copied'),
      () => setCopied('refused'),
    )
  }
  return (
    <Block title={t('inspector.trace.export')} aside={<Aside>{t('inspector.trace.format')}</Aside>}>
      <p className={styles['hint']}>{t('inspector.trace.exportHint')}</p>
      <div className={look['choices']}>
        <button type="button" onClick={() => download(otlpText(trace), fileName(lesson, trace))}>
          {t('inspector.trace.download')}
        </button>
        <button
          type="button"
          aria-expanded={text !== null}
          onClick={() => {
            setCopied(null)
            setText(text === null ? otlpText(trace) : null)
          }}
        >
          {t('inspector.trace.asText')}
        </button>
      </div>
      {text !== null && (
        <>
          <textarea
            ref={area}
            className={look['text']}
            aria-label={t('inspector.trace.text')}
            readOnly
            rows={6}
            spellCheck={false}
            value={text}
            onFocus={(event) => selectIn(event.currentTarget)}
          />
          <div className={look['choices']}>
            <button type="button" onClick={() => copy(text)}>
              {t('inspector.trace.copy')}
            </button>
          </div>
          <p className={styles['hint']} role="status">
            {copied && t(`inspector.trace.${copied}`)}
          </p>
        </>
      )}
    </Block>
  )
}

const otlpText = (trace: Trace): string => JSON.stringify(toOtlp(trace))

const fileName = (lesson: string, { traceId }: Trace): string => `${lesson}-${traceId.slice(0, 8)}.otlp.json`

/** A frame may forbid downloads without a word: the text beside it always works. */
function download(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
