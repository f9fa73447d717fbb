// The browser's cookie jar: what is in it, where each cookie goes and until when, and what the order on the pad takes
// along of it.

import { useTranslation } from 'react-i18next'
import { type Cookie, checkOrder, cookiesTo, entryAt } from '../../simulation'
import { useApp } from '../../ui'
import { nextWorld, variedOrder } from '../../visit'
import { timeText } from './time-words'
import styles from './wallet.module.css'

/** `cookies`: the jar at the playhead. */
export function Cookies({ cookies }: { readonly cookies: readonly Cookie[] }) {
  const { t } = useTranslation()
  const sent = useSentAlong()
  if (cookies.length === 0) return <p>{t('visit.wallet.noCookies')}</p>
  return (
    <>
      <details>
        <summary>{t('visit.wallet.cookies', { count: cookies.length })}</summary>
        <dl className={styles['cookies']}>
          {cookies.map(({ name, value, path, expiresAtMs }) => (
            <div key={`${name} ${path}`}>
              <dt>{name}</dt>
              <dd>
                <code translate="no">{value}</code>
                <small>
                  {expiresAtMs === null
                    ? t('visit.wallet.cookiePath', { path })
                    : t('visit.wallet.cookieUntil', { path, time: timeText(expiresAtMs) })}
                </small>
              </dd>
            </div>
          ))}
        </dl>
      </details>
      {sent !== null && (
        <p>
          {sent.length === 0
            ? t('visit.wallet.sendsNone')
            : t('visit.wallet.sends', { names: sent.map(({ name }) => name).join(', ') })}
        </p>
      )}
    </>
  )
}

/** What would travel with the order on the pad, were it sent now; `null` before any order. */
function useSentAlong(): readonly Cookie[] | null {
  const state = useApp((now) => now)
  const { again, clockMs } = nextWorld(state)
  const world = again ? again.before : entryAt(state.history, state.base)?.run.world
  if (!world) return null
  const order = variedOrder(state)
  return checkOrder(order).ok ? cookiesTo(world, order.as, order.path, clockMs) : []
}
