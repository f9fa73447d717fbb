// The badge that goes with the order: whose it is and why, its role and number, and how long it is good.

import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type ReadToken, readToken } from '../../simulation'
import { useApp, useFetched, usePageModel } from '../../ui'
import type { Person } from '../../visit'
import { dayTimeText } from './time-words'
import { type BadgeShown, useBadge } from './use-badge'
import styles from './wallet.module.css'

export function Badge() {
  const { t } = useTranslation()
  const badge = useBadge()
  const { written, sent, token } = badge
  const lent = written !== 'none' && written !== 'session'
  // What is in the wallet stays in sight, also where an order goes without it.
  if (!lent && token === null) return <p>{t('visit.wallet.noBadge')}</p>
  if (!lent && token !== null) {
    const left = sent === 'none'
    return (
      <>
        <Card left={left} mark={markOf(badge)}>
          <OwnBadge token={token} left={left} />
          {sent !== 'session' && sent !== 'none' && <Lent as={sent} badge={badge} why="switch" />}
        </Card>
        <TokenText token={token} />
        <PutAway token={token} />
      </>
    )
  }
  return (
    <Card left={sent === 'none'} mark={markOf(badge)}>
      {sent !== written && sent !== 'none' && sent !== 'session' ? (
        <Lent as={sent} badge={badge} why="switch" />
      ) : (
        <Lent as={written} badge={badge} why="order" />
      )}
    </Card>
  )
}

type Mark = 'left' | 'aged' | 'changed' | 'both' | null

const markOf = ({ sent, aged, changed, away }: BadgeShown): Mark => {
  if (sent === 'none') return away ? null : 'left'
  if (aged) return changed ? 'both' : 'aged'
  return changed ? 'changed' : null
}

/** `left`: it stays at home. Of one height with any mark, so that no switch moves what stands below. */
function Card({ left, mark, children }: { readonly left: boolean; readonly mark: Mark; readonly children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <div className={styles['badge']} data-away={left}>
      <Drawing />
      <div>
        <div className={styles['whose']}>{children}</div>
        <p className={styles['mark']}>{mark !== null && <ins>{t(`visit.wallet.mark.${mark}`)}</ins>}</p>
      </div>
    </div>
  )
}

function Drawing() {
  return (
    <svg viewBox="0 0 56 76" width="44" height="60" aria-hidden="true">
      <path d="M14 2L28 22 42 2" fill="none" stroke="var(--teal)" strokeWidth={5} />
      <rect x="5" y="20" width="46" height="53" rx="6" fill="var(--white)" stroke="var(--k)" strokeWidth={2.2} />
      <circle cx="28" cy="40" r="9" fill="var(--teal)" stroke="var(--k)" strokeWidth={2} />
      <path d="M14 56h28M18 64h20" stroke="var(--k)" strokeWidth={3} strokeLinecap="round" />
    </svg>
  )
}

interface LentProps {
  readonly as: BadgeShown['sent']
  readonly badge: BadgeShown
  readonly why: 'order' | 'switch'
}

/** A badge that is made for this order, of somebody of the house. */
function Lent({ as, badge: { sent, clockMs }, why }: LentProps) {
  const { t } = useTranslation()
  const lesson = useApp((state) => state.lesson)
  const own = useApp((state) => state.onPad !== null)
  const fetched = useFetched(usePageModel().houseFacts)
  const id = Number(as.slice('user:'.length))
  const facts = fetched.state === 'there' ? fetched.value : undefined
  const person: Person | undefined = facts?.people.find((one) => one.id === id)
  const reason = why === 'switch' ? 'bySwitch' : !own && lesson.understudy === id ? 'byLesson' : 'byOrder'
  const name = person?.name.split(' ')[0] ?? t('visit.wallet.userNumber', { number: id })
  // As a token has it: whole seconds (RFC 7519 §2).
  const untilMs = facts ? Math.floor(clockMs / 1000) * 1000 + facts.badgeLifetimeMs : null
  const text = (
    <>
      <b>{t(`visit.wallet.${reason}`, { name })}</b>{' '}
      {person && t('visit.wallet.roleAndNumber', { role: t(`visit.own.role.${person.role}`), number: id })}{' '}
      {untilMs !== null && t('visit.wallet.goodUntil', { time: dayTimeText(untilMs, clockMs) })}
    </>
  )
  return <p data-badge={as}>{sent === 'none' ? <del>{text}</del> : text}</p>
}

function OwnBadge({ token, left }: { readonly token: string; readonly left: boolean }) {
  const { t } = useTranslation()
  const read = readToken(token)
  const { clockMs } = useBadge()
  const text = read ? <Claims read={read} clockMs={clockMs} /> : t('visit.wallet.unreadable')
  return <p data-badge="session">{left ? <del>{text}</del> : text}</p>
}

function Claims({ read, clockMs }: { readonly read: ReadToken; readonly clockMs: number }) {
  const { t } = useTranslation()
  const { issuedAtMs, validUntilMs, role, subject } = read
  return (
    <>
      <b>
        {issuedAtMs === null
          ? t('visit.wallet.yours')
          : t('visit.wallet.yoursSince', { time: dayTimeText(issuedAtMs, clockMs) })}
      </b>{' '}
      {t('visit.wallet.roleAndNumber', { role: role ?? '', number: subject })}{' '}
      {validUntilMs === null
        ? t('visit.wallet.forever')
        : t('visit.wallet.goodUntil', { time: dayTimeText(validUntilMs, clockMs) })}
    </>
  )
}

function TokenText({ token }: { readonly token: string }) {
  const { t } = useTranslation()
  return (
    <details>
      <summary>{t('visit.wallet.text')}</summary>
      <p>{t('visit.wallet.signed')}</p>
      <code translate="no" tabIndex={0}>
        {token}
      </code>
    </details>
  )
}

function PutAway({ token }: { readonly token: string }) {
  const { t } = useTranslation()
  const model = usePageModel()
  const away = useApp((state) => state.putAway === token)
  return (
    <>
      <button type="button" className={styles['button']} onClick={() => model.putAway(away ? null : token)}>
        {t(away ? 'visit.wallet.takeOut' : 'visit.wallet.putAway')}
      </button>
      <p role="status">{away ? t('visit.wallet.away') : ''}</p>
    </>
  )
}
