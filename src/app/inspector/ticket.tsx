// The ticket: request and answer as HTTP text. The answer shows once it is on the plate, not before.

import { useTranslation } from 'react-i18next'
import type { HttpHeader } from '../../trace'
import { requestOf, responseBy } from '../journey/find'
import { Coloured } from '../parts/coloured'
import { Status } from '../parts/status'
import { useJourney, useStep } from '../playing/hooks'
import { Aside, Block, Code, Waiting } from './block'
import styles from './inspector.module.css'

/** The trip is modelled; its text is shown as this version writes it. */
const version = 'HTTP/1.1'

export function Ticket() {
  const { t } = useTranslation()
  const journey = useJourney()
  const atMs = useStep()?.atMs ?? 0
  const request = journey ? requestOf(journey) : undefined
  const response = journey ? responseBy(journey, atMs) : undefined
  if (!request)
    return (
      <Block title={t('inspector.ticket.request')}>
        <Waiting title={t('inspector.ticket.none')}>{t('inspector.ticket.noneHint')}</Waiting>
      </Block>
    )
  return (
    <>
      <Block title={t('inspector.ticket.request')} aside={<Aside>{t('inspector.ticket.shownAs')}</Aside>}>
        <Code label={t('inspector.ticket.request')}>
          <b>{request.method}</b> {request.target} {version}
          {'\n'}
          <Headers headers={request.headers} />
          {request.body !== null && <Body text={request.body} />}
        </Code>
        {request.headers.some(({ by }) => by === 'browser') && (
          <p className={styles['hint']}>{t('inspector.ticket.browserHint')}</p>
        )}
        {request.standIns > 0 && (
          <p className={styles['note']}>{t('inspector.ticket.standIns', { count: request.standIns })}</p>
        )}
      </Block>
      <Block
        title={t('inspector.ticket.response')}
        aside={response && <Status status={response.status} text={response.statusText} />}
      >
        {response ? (
          <Code label={t('inspector.ticket.response')}>
            {version} <i>{response.status}</i> {response.statusText}
            {'\n'}
            <Headers headers={response.headers} />
            {response.body !== '' && <Body text={response.body} />}
          </Code>
        ) : (
          <Waiting title={t('inspector.ticket.waiting')}>{t('inspector.ticket.waitingHint')}</Waiting>
        )}
      </Block>
    </>
  )
}

function Headers({ headers }: { readonly headers: readonly HttpHeader[] }) {
  const { t } = useTranslation()
  return headers.map(({ name, value, by }) => (
    <span key={name} data-by={by}>
      <u>{name}</u>: {value}
      {by === 'browser' && ' '}
      {by === 'browser' && <small className={styles['simulated']}>{t('inspector.ticket.browser')}</small>}
      {'\n'}
    </span>
  ))
}

/** JSON is set out in lines; anything else is shown as it is. */
function Body({ text }: { readonly text: string }) {
  return (
    <>
      {'\n'}
      <Coloured language="json" text={inLines(text)} />
    </>
  )
}

function inLines(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}
