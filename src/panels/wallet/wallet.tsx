// What the guest carries, and the clock of the house.

import { useTranslation } from 'react-i18next'
import { Badge } from './badge'
import { Clock } from './clock'
import { Cookies } from './cookies'
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
        <Cookies cookies={wallet.cookies} />
      </section>
      <Clock clockMs={clockMs} />
    </>
  )
}
