// Copies a link to this moment; where the browser does not let a page copy, the link stands in a field, selected.

import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { focusOn, Icon, selectIn, usePageModel } from '../../ui'
import styles from './address.module.css'
import { momentLink, putMoment } from './follow'

/** What came of the last press. */
type Copied =
  | { readonly kind: 'quiet' | 'copied' | 'too-long' | 'too-long-to-keep' }
  | { readonly kind: 'by-hand'; readonly link: string }

/** How long the answer stands beside the button. */
const readableMs = { quiet: 0, copied: 12_000, 'too-long': 20_000, 'too-long-to-keep': 20_000 }

export function CopyLink() {
  const { t } = useTranslation()
  const model = usePageModel()
  const [copied, setCopied] = useState<Copied>({ kind: 'quiet' })
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (copied.kind === 'quiet' || copied.kind === 'by-hand') return
    const timer = setTimeout(() => setCopied({ kind: 'quiet' }), readableMs[copied.kind])
    return () => clearTimeout(timer)
  }, [copied])

  const copy = async (): Promise<void> => {
    const link = momentLink(model, window)
    if (link === null) {
      // Promised is only what was done just now: storage may be full.
      setCopied({ kind: putMoment(model, window) ? 'too-long' : 'too-long-to-keep' })
      return
    }
    try {
      await navigator.clipboard.writeText(link)
      setCopied({ kind: 'copied' })
    } catch {
      // Not over plain http:, not in every frame.
      setCopied({ kind: 'by-hand', link })
    }
  }
  const close = (): void => {
    setCopied({ kind: 'quiet' })
    focusOn(button.current)
  }
  return (
    <div className={styles['copy']} data-part="share">
      <button
        ref={button}
        type="button"
        className={styles['button']}
        aria-label={t('address.copy')}
        onClick={() => void copy()}
      >
        <Icon name="link" />
        <span>{t('address.copy')}</span>
      </button>
      <div role="status" className={copied.kind === 'quiet' || copied.kind === 'by-hand' ? undefined : styles['told']}>
        {copied.kind === 'copied' && (
          <>
            {t('address.copied')} <small>{t('visit.linkHolds')}</small>
          </>
        )}
        {copied.kind === 'too-long' && t('problems.tooLongToLink')}
        {copied.kind === 'too-long-to-keep' && t('problems.tooLongToKeep')}
      </div>
      {copied.kind === 'by-hand' && <ByHand link={copied.link} close={close} />}
    </div>
  )
}

function ByHand({ link, close }: { readonly link: string; readonly close: () => void }) {
  const { t } = useTranslation()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => selectIn(field.current), [])
  return (
    <div className={styles['hand']}>
      <label>
        <span>{t('address.copyByHand')}</span>
        <input
          ref={field}
          readOnly
          value={link}
          onFocus={(event) => selectIn(event.currentTarget)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') close()
          }}
        />
      </label>
      <button type="button" className={styles['close']} aria-label={t('address.close')} onClick={close}>
        <Icon name="close" />
      </button>
    </div>
  )
}
