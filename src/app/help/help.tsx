// The help: every word of the house beside its word of the backend, and the keys.

import { Dialog } from 'radix-ui'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Bold, focusOn, Icon, useApp } from '../../ui'
import styles from './help.module.css'
import { KeyList } from './key-list'
import { WordList } from './word-list'

export default function Help({ open, onClose }: { readonly open: boolean; onClose(): void }) {
  const { t } = useTranslation()
  const before = useRef<Element | null>(null)
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className={styles['veil']} />
        <Dialog.Content
          className={styles['dialog']}
          aria-describedby={undefined}
          onOpenAutoFocus={() => {
            before.current = document.activeElement
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            if (before.current instanceof HTMLElement) focusOn(before.current)
          }}
        >
          <div className={styles['head']}>
            <Dialog.Title className={styles['title']}>{t('help.title')}</Dialog.Title>
            <Dialog.Close className={styles['close']} aria-label={t('help.close')}>
              <Icon name="close" />
            </Dialog.Close>
          </div>
          <section className={styles['body']} aria-label={t('help.title')} tabIndex={0}>
            <Backend />
            <KeyList />
            <WordList />
            <Where />
          </section>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

/** What the first card says, for whoever has forgotten it. */
function Backend() {
  const { t } = useTranslation()
  return (
    <section aria-labelledby="help-backend">
      <h3 id="help-backend">{t('help.backend')}</h3>
      <p className={styles['hint']}>
        {t('page.first.line')} <Bold text={t('page.first.about')} />
      </p>
    </section>
  )
}

function Where() {
  const { t } = useTranslation()
  const way = useApp((state) => state.way)
  return (
    <section aria-labelledby="help-where">
      <h3 id="help-where">{t('help.where')}</h3>
      <p className={styles['hint']}>{t(`help.whereWay.${way ?? 'unknown'}`)}</p>
    </section>
  )
}
