// Paper tabs at the page's edge: what is folded away, and unfolds at a press.

import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useNote } from '../../panels'
import { Shape, useApp, usePageModel } from '../../ui'
import { useFocusFollows } from './focus-follows'
import styles from './folds.module.css'

export function Folds() {
  const { t } = useTranslation()
  const model = usePageModel()
  const { pad, inside } = useApp((state) => state.preferences)
  const note = useNote() !== null
  const padTab = useRef<HTMLButtonElement>(null)
  const insideTab = useRef<HTMLButtonElement>(null)
  useFocusFollows(pad === 'open', padTab, 'order-pad')
  useFocusFollows(inside === 'open', insideTab, 'inspector')
  return (
    <div className={styles['folds']} data-part="folds">
      <button
        ref={padTab}
        type="button"
        className={`${styles['fold']} ${styles['left']}`}
        data-part="pad"
        aria-expanded={pad === 'open'}
        aria-label={note ? t('page.fold.padNote') : undefined}
        onClick={() => model.turn('pad')}
      >
        <Paper side="left" />
        <span>
          {note && <Shape kind="warning" />}
          {t('page.fold.pad')}
        </span>
      </button>
      <button
        ref={insideTab}
        type="button"
        className={`${styles['fold']} ${styles['right']}`}
        data-part="inspector"
        aria-expanded={inside === 'open'}
        onClick={() => model.turn('inside')}
      >
        <Paper side="right" />
        <span>{t('page.fold.inside')}</span>
      </button>
    </div>
  )
}

const outlines = {
  left: 'M-2 2Q12 6 42 4Q47 5 47 12L48 196L22 227L-2 228Z',
  right: 'M54 2Q40 6 10 4Q5 5 5 12L4 196L30 227L54 228Z',
}
const corners = { left: 'M48 196Q32 192 20 198L22 227Z', right: 'M4 196Q20 192 32 198L30 227Z' }

function Paper({ side }: { readonly side: 'left' | 'right' }) {
  return (
    <svg viewBox="0 0 52 230" aria-hidden="true">
      <path d={outlines[side]} fill="var(--panel)" stroke="var(--ink)" strokeWidth={2} />
      <path d={corners[side]} fill="var(--well)" stroke="var(--ink)" strokeWidth={2} strokeLinejoin="round" />
    </svg>
  )
}
