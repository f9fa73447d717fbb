// Line icons, 24 by 24, in the colour of their text.

import type { ReactNode } from 'react'
import styles from './icons.module.css'

const drawings = {
  first: <path d="M5 5v14M19 5.5L9 12l10 6.5z" fill="currentColor" />,
  previous: <path d="M17 5.5L7 12l10 6.5z" fill="currentColor" />,
  play: <path d="M8 5l11 7-11 7z" fill="currentColor" />,
  pause: <path d="M9 5v14M15 5v14" strokeWidth={3.5} />,
  next: <path d="M7 5.5L17 12 7 18.5z" fill="currentColor" />,
  last: <path d="M19 5v14M5 5.5L15 12 5 18.5z" fill="currentColor" />,
  menu: <path d="M4 7h16M4 12h16M4 17h16" />,
  close: <path d="M6 6l12 12M18 6L6 18" />,
  link: (
    <path d="M10 14l4-4M8.5 11L6 13.5a3.2 3.2 0 0 0 4.5 4.5L13 15.5M15.5 13l2.5-2.5a3.2 3.2 0 0 0-4.5-4.5L11 8.5" />
  ),
  help: (
    <>
      <path d="M9 9.2a3 3 0 1 1 4.4 2.6c-.9.5-1.4 1.1-1.4 2.2" />
      <path d="M12 17.6v.1" strokeWidth={2.6} />
    </>
  ),
  again: <path d="M5 12a7 7 0 1 0 2.3-5.2M5 4v4h4" />,
  pencil: <path d="M5 19l1-4L16 5l3 3L9 18zM13.5 7.5l3 3" />,
  card: <path d="M6 4h12v16H6zM12 4v16M8.5 8h1M8.5 11h1M14.5 8h1M14.5 11h1" />,
  send: <path d="M7 5.5L17 12 7 18.5z" fill="currentColor" />,
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof drawings

/** Decorative: the control around it has the name. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={styles['icon']} viewBox="0 0 24 24" aria-hidden="true">
      {drawings[name]}
    </svg>
  )
}
