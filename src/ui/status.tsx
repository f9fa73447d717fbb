// An HTTP status as colour and shape: never by hue alone.

import styles from './status.module.css'

const kinds = ['ok', 'redirect', 'warning', 'bad'] as const
type Kind = (typeof kinds)[number]

const kindOf = (status: number): Kind =>
  status < 300 ? 'ok' : status < 400 ? 'redirect' : status < 500 ? 'warning' : 'bad'

export function Status({ status, text }: { readonly status: number; readonly text?: string }) {
  const kind = kindOf(status)
  return (
    <span className={`${styles['status']} ${styles[kind]}`}>
      <Shape kind={kind} />
      {text === undefined ? status : `${status} ${text}`}
    </span>
  )
}

/** Circle and tick, square and arrow, diamond and mark, octagon and cross. */
export function Shape({ kind }: { readonly kind: Kind }) {
  return (
    <svg className={`${styles['shape']} ${styles[kind]}`} viewBox="0 0 16 16" aria-hidden="true">
      {shapes[kind]}
    </svg>
  )
}

const shapes = {
  ok: (
    <>
      <circle cx="8" cy="8" r="7" />
      <path d="M4.8 8.2l2.2 2.3 4.2-4.8" />
    </>
  ),
  redirect: (
    <>
      <rect x="1.5" y="1.5" width="13" height="13" rx="2" />
      <path d="M4.5 8h6.5M8.5 5.5L11 8l-2.5 2.5" />
    </>
  ),
  warning: (
    <>
      <path d="M8 .4L15.6 8 8 15.6.4 8z" />
      <path d="M8 4.6v4M8 11.2v.1" />
    </>
  ),
  bad: (
    <>
      <path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" />
      <path d="M5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6" />
    </>
  ),
}
