// The SQL box as an editor. CodeMirror is heavy: this file is loaded at the first edit, and takes the text over as it stands.

import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { SQLite, sql } from '@codemirror/lang-sql'
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { EditorState } from '@codemirror/state'
import { drawSelection, EditorView, keymap } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import { useEffect, useRef } from 'react'
import { focusOn } from '../../../ui'

interface Props {
  readonly label: string
  readonly text: string
  /** Where the caret stands, and whether the focus was in the box that this replaces. */
  readonly caret: number
  readonly focused: boolean
  /** Table → columns, for the colours of names. */
  onChange(text: string): void
  onRun(): void
}

export function Editor({ label, text, caret, focused, onChange, onRun }: Props) {
  const place = useRef<HTMLDivElement>(null)
  // What the editor was made with stays: from then on it keeps its own text, and tells of every change.
  const first = useRef({ label, text, caret, focused })
  const calls = useRef({ onChange, onRun })
  useEffect(() => {
    calls.current = { onChange, onRun }
  })
  useEffect(() => {
    if (!place.current) return
    const { current: made } = first
    const run = (): boolean => {
      calls.current.onRun()
      return true
    }
    const view = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: made.text,
        selection: { anchor: Math.min(made.caret, made.text.length) },
        extensions: [
          history(),
          drawSelection(),
          keymap.of([{ key: 'Mod-Enter', run }, ...defaultKeymap, ...historyKeymap]),
          sql({ dialect: SQLite, upperCaseKeywords: true }),
          syntaxHighlighting(colours),
          EditorView.lineWrapping,
          EditorView.perLineTextDirection.of(true),
          EditorView.contentAttributes.of({ 'aria-label': made.label, spellcheck: 'false', autocapitalize: 'off' }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) calls.current.onChange(update.state.doc.toString())
          }),
          look,
        ],
      }),
    })
    if (made.focused) focusOn(view.contentDOM)
    return () => view.destroy()
  }, [])
  return <div ref={place} />
}

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--c-kw)', fontWeight: '600' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--c-str)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--c-num)' },
  { tag: tags.comment, color: 'var(--c-com)', fontStyle: 'italic' },
])

const look = EditorView.theme({
  '&': { border: '1.5px solid var(--line-2)', borderRadius: 'var(--r-1)', background: 'var(--panel)' },
  '&.cm-focused': { outline: '2px solid var(--focus)', outlineOffset: '2px' },
  '.cm-scroller': { minHeight: '76px', maxHeight: '180px', font: '400 0.8125rem / 1.25rem var(--mono)' },
  '.cm-content': { padding: '8px 0', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 10px' },
  '.cm-cursor': { borderLeft: '2px solid var(--ink)' },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground': { background: 'var(--now-soft)' },
})
