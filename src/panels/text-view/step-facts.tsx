// What a step did, in full: the request as it was written, the answer as it was plated, SQL with its rows, an e-mail.

import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type EmailSent, readDetail } from '../../trace'
import type { Journey, StepInfo } from '../../visit'
import { isSetOut, requestText, responseText } from './http-text'
import { QueryFacts } from './query-facts'
import styles from './text-view.module.css'

/** More than a page of text helps nobody, and would make the page wait. */
const longestText = 20_000

export function StepFacts({ journey, info }: { readonly journey: Journey; readonly info: StepInfo }) {
  const { t } = useTranslation()
  const { span } = info
  const request = readDetail(span, 'backofhouse.http.request')
  const query = readDetail(span, 'backofhouse.db.query')
  const email = readDetail(span, 'backofhouse.email')
  const { exchange } = journey
  const response = span === exchange?.answeredBy || span === exchange?.readBy ? exchange.answer : undefined
  return (
    <>
      {request && (
        <Details title={t('textView.request')}>
          <Text text={requestText(request)} setOut={isSetOut(request.body)} />
        </Details>
      )}
      {response && (
        <Details title={t('textView.response')}>
          <Text text={responseText(response)} setOut={isSetOut(response.body)} />
        </Details>
      )}
      {span.station === 'client' && span.outcome === 'broken' && (
        <p className={styles['fact']}>{t('textView.noAnswer')}</p>
      )}
      {query && (
        <Details title={t('textView.sql')}>
          <QueryFacts query={query} />
        </Details>
      )}
      {email && span.outcome === 'ok' && <Email email={email} />}
    </>
  )
}

function Email({ email }: { readonly email: EmailSent }) {
  const { t } = useTranslation()
  return (
    <Details title={t('textView.email')}>
      <dl className={styles['pairs']}>
        <dt>{t('inspector.pantry.to')}</dt>
        <dd>{email.to}</dd>
        <dt>{t('inspector.pantry.subject')}</dt>
        <dd>{email.subject}</dd>
      </dl>
    </Details>
  )
}

function Details({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <details className={styles['details']}>
      <summary>{title}</summary>
      {children}
    </details>
  )
}

/** Text as it travels; broken where the page ends, so that it can be printed. */
function Text({ text, setOut }: { readonly text: string; readonly setOut: boolean }) {
  const { t } = useTranslation()
  return (
    <>
      <pre translate="no" className={styles['text']}>
        {text.slice(0, longestText)}
      </pre>
      {setOut && <p className={styles['fact']}>{t('textView.setOut')}</p>}
      {text.length > longestText && <p className={styles['fact']}>{t('textView.cut', { count: longestText })}</p>}
    </>
  )
}
