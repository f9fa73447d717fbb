// What the guest carries, and the clock of the house.

import { useTranslation } from 'react-i18next'
import { useHost } from '../parts/context'
import { useApp } from '../playing/hooks'
import { Clock } from './clock'
import { Cookies } from './cookies'
import { timeText } from './time-words'
import { type ReadToken, readToken } from './token'
import { useCarried } from './use-wallet'
import styles from './wallet.module.css'

export function Wallet() {
  const { t } = useTranslation()
  const { wallet, clockMs } = useCarried()
  return (
    <>
      <section className={styles['wallet']} aria-labelledby="wallet-title">
        <h3 id="wallet-title">{t('visit.wallet.title')}</h3>
        {wallet.token === null ? <p>{t('visit.wallet.noBadge')}</p> : <Badge token={wallet.token} />}
        <Cookies cookies={wallet.cookies} />
      </section>
      <Clock clockMs={clockMs} />
    </>
  )
}

function Badge({ token }: { readonly token: string }) {
  const { t } = useTranslation()
  const host = useHost()
  const away = useApp((state) => state.putAway === token)
  const read = readToken(token)
  return (
    <>
      <div className={styles['badge']} data-away={away}>
        {read && <Claims read={read} />}
        <p>{t('visit.wallet.signed')}</p>
        <details>
          <summary>{t('visit.wallet.text')}</summary>
          <code translate="no" tabIndex={0}>
            {token}
          </code>
        </details>
      </div>
      <button type="button" className={styles['button']} onClick={() => host.putAway(away ? null : token)}>
        {t(away ? 'visit.wallet.takeOut' : 'visit.wallet.putAway')}
      </button>
      <p role="status">{away ? t('visit.wallet.away') : ''}</p>
    </>
  )
}

function Claims({ read }: { readonly read: ReadToken }) {
  const { t } = useTranslation()
  return (
    <dl>
      <div>
        <dt>{t('visit.wallet.badge')}</dt>
        <dd>{t('visit.wallet.userNumber', { number: read.subject })}</dd>
      </div>
      <div>
        <dt>{t('visit.wallet.role')}</dt>
        <dd>{read.role}</dd>
      </div>
      <div>
        <dt>{t('visit.wallet.until')}</dt>
        <dd>{read.validUntilMs === null ? t('visit.wallet.forever') : timeText(read.validUntilMs)}</dd>
      </div>
    </dl>
  )
}
