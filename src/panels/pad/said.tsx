// At the pad's foot, always in the same place: what the last switch did, and for which order it counts.

import { useTranslation } from 'react-i18next'
import { Icon, useApp, useSwitchWords } from '../../ui'
import type { Switched } from '../switches/switches'
import styles from './order-pad.module.css'

export function Said({ switched }: { readonly switched: Switched | null }) {
  const { t } = useTranslation()
  const busy = useApp((state) => state.busy !== null)
  const failed = useApp((state) => state.problem !== null)
  return (
    <div className={styles['said']}>
      <Icon name="pencil" />
      <p role="status">
        {switched === null || failed ? '' : <Sentences switched={switched} busy={busy} />}
        {switched === null && <span>{t('orders.switches.quiet')}</span>}
      </p>
    </div>
  )
}

function Sentences({ switched, busy }: { readonly switched: Switched; readonly busy: boolean }) {
  const { t } = useTranslation()
  const { id, on, parts, counts } = switched
  const { name } = useSwitchWords()(id)
  const did =
    parts === ''
      ? t(on ? 'orders.switches.on' : 'orders.switches.off', { name })
      : t(on ? 'orders.switches.wrote' : 'orders.switches.unwrote', { parts })
  return (
    <>
      <b>{did}</b> {t(counts === 'again' && busy ? 'orders.switches.running' : `orders.switches.${counts}`)}
    </>
  )
}
