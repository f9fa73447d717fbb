// A word of a sentence that opens its entry of the glossary. The little window is loaded when it is first wanted.

import { type ReactNode, useRef, useState } from 'react'
import type { TermId } from '../../words'
import { Opened, partOf } from '../opened'
import { usePageModel } from '../page/context'
import styles from './term.module.css'

const termWindow = partOf(() => import('./term-window'))

export function Term({ term, children }: { readonly term: TermId; readonly children: ReactNode }) {
  const { player } = usePageModel()
  const [wanted, setWanted] = useState(false)
  const [open, setOpen] = useState(false)
  const word = useRef<HTMLButtonElement>(null)
  return (
    <>
      <button
        ref={word}
        type="button"
        className={styles['term']}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => {
          setWanted(true)
          setOpen(!open)
          // Whoever looks a word up is not hurried on to the next sentence.
          if (!open) player.send({ type: 'pause' })
        }}
      >
        <span className={styles['word']}>{children}</span>
      </button>
      {wanted && (
        <Opened part={termWindow}>
          {({ default: TermWindow }) => <TermWindow term={term} word={word} open={open} onOpenChange={setOpen} />}
        </Opened>
      )}
    </>
  )
}
