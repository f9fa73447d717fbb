// The browser's cookie jar: what is in it, where each cookie goes and until when, and what the order on the pad takes
// along of it.

import { useTranslation } from 'react-i18next'
import { orderOf } from '../../lessons'
import { type Cookie, cookiesTo, entryAt, type Order } from '../../simulation'
import { usePad } from '../pad/order-form'
import { useApp } from '../playing/hooks'
import { timeText } from './time-words'
import { useHolder } from './use-wallet'
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
  const world = useApp(({ history, base }) => entryAt(history, base)?.run.world)
  const woundMs = useApp((state) => state.woundMs)
  const lesson = useApp((state) => state.lesson)
  const holder = useHolder()
  const mode = usePad((state) => state.mode)
  const draft = usePad((state) => state.draft)
  if (!world) return null
  const { as, path }: Pick<Order, 'as' | 'path'> = mode === 'own' ? draft : orderOf(lesson, {}, holder)
  return isPath(path) ? cookiesTo(world, as, path, world.wallClockMs + woundMs) : []
}

const isPath = (path: string): boolean => path.startsWith('/') && URL.canParse(path, 'https://home.test')
