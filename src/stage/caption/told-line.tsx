// What is told between two stops: smaller than a sentence, and nothing to press in it.

import styles from './caption.module.css'
import type { Line } from './line'

export function ToldLine({ line, travels }: { readonly line: Line | null; readonly travels: boolean }) {
  // With nothing to say the slot keeps its height.
  if (!line) return <p className={styles['line']} />
  return (
    <p className={styles['line']} data-line={travels ? 'travel' : 'doing'}>
      {travels && <Hurrying />}
      {line.lead && <b>{line.lead}</b>} <span>{line.rest}</span>
    </p>
  )
}

/** A cloche on its way, with the speed behind it. */
function Hurrying() {
  return (
    <svg className={styles['hurrying']} viewBox="0 0 44 24" aria-hidden="true">
      <path
        d="M2 8.500h9M6 13.500h6M2 18.500h8"
        fill="none"
        stroke="var(--ink-2)"
        strokeWidth={2}
        strokeLinecap="round"
      />
      <path
        d="M19 17a10 10 0 0 1 20 0z"
        fill="var(--now)"
        stroke="var(--now-line, var(--ink))"
        strokeWidth={2}
        strokeLinejoin="round"
      />
      <circle cx={29} cy={5.2} r={1.7} fill="var(--ink)" />
      <path d="M16 20.500h26" fill="none" stroke="var(--ink)" strokeWidth={2.6} strokeLinecap="round" />
    </svg>
  )
}
