// One titled block of the inspector, and what stands in it.

import type { ReactNode } from 'react'
import styles from './inspector.module.css'

export function Block({
  title,
  aside,
  children,
}: {
  readonly title: ReactNode
  readonly aside?: ReactNode
  readonly children: ReactNode
}) {
  return (
    <section className={styles['block']}>
      <div className={styles['title']}>
        <h3>{title}</h3>
        {aside}
      </div>
      {children}
    </section>
  )
}

/** Quiet words at the right of a title. */
export function Aside({ children }: { readonly children: ReactNode }) {
  return <small className={styles['aside']}>{children}</small>
}

/** Text as it travels; scrolls inside itself, so it takes focus for the arrow keys. */
export function Code({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <figure className={styles['code']} aria-label={label} tabIndex={0}>
      <pre translate="no">{children}</pre>
    </figure>
  )
}

export function Waiting({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className={styles['waiting']}>
      <b>{title}</b>
      {children}
    </div>
  )
}
