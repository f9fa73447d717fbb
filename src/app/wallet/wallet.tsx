// What the guest carries, and the clock of the house.

import { useTranslation } from 'react-i18next'
import { Badge } from './badge'
import { Clock } from './clock'
import { useCarried } from './use-wallet'
import styles from './wallet.module.css'

export function Wallet() {
  const { t } = useTranslation()
  const { wallet, clockMs } = useCarried()
  return (
    <>
      <section className={styles['wallet']} aria-labelledby="wallet-title">
        <h3 id="wallet-title">{t('visit.wallet.title')}</h3>
        <Badge />
        {wallet.cookies.length === 0 ? (
          <p>{t('visit.wallet.noCookies')}</p>
        ) : (
          <details>
            <summary>{t('visit.wallet.cookies', { count: wallet.cookies.length })}</summary>
            <dl className={styles['cookies']}>
              {wallet.cookies.map(({ name, value, path }) => (
                <div key={`${name} ${path}`}>
                  <dt>{name}</dt>
                  <dd>
                    <code>{value}</code>
                    <small>{t('visit.wallet.cookiePath', { path })}</small>
                  </dd>
                </div>
              ))}
            </dl>
          </details>
        )}
      </section>
      <Clock clockMs={clockMs} />
    </>
  )
}
