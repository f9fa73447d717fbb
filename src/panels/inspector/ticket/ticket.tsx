// The ticket: request and answer as HTTP text, each line from the step on at which it is there; what is new is marked.

import { useTranslation } from 'react-i18next'
import { Status, useJourney, useStep } from '../../../ui'
import { Aside, Block, Waiting } from '../block'
import styles from '../inspector.module.css'
import { ticketAt } from './known'
import { Message } from './message'

/** The trip is modelled; its text is shown as this version writes it. */
const version = 'HTTP/1.1'

export function Ticket() {
  const { t } = useTranslation()
  const journey = useJourney()
  const info = useStep()
  const ticket = journey && info ? ticketAt(journey, info) : undefined
  if (!ticket)
    return (
      <Block title={t('inspector.ticket.request')}>
        <Waiting title={t('inspector.ticket.none')}>{t('inspector.ticket.noneHint')}</Waiting>
      </Block>
    )
  const { request, browser, response, answer, lost } = ticket
  const headers = request.headers.filter(({ by }) => by !== 'browser' || browser !== 'not-yet')
  return (
    <>
      <Block title={t('inspector.ticket.request')} aside={<Aside>{t('inspector.ticket.shownAs')}</Aside>}>
        <Message
          label={t('inspector.ticket.request')}
          first={{ strong: request.method, rest: `${request.target} ${version}` }}
          headers={headers}
          isNew={({ by }) => by === 'browser' && browser === 'new'}
          body={request.body}
          whole="known"
        />
        {headers.some(({ by }) => by === 'browser') && (
          <p className={styles['hint']}>{t('inspector.ticket.browserHint')}</p>
        )}
        {request.dropped && browser !== 'not-yet' && (
          <p className={styles['note']}>
            {t('inspector.ticket.dropped', { count: request.dropped.length, names: request.dropped.join(', ') })}
          </p>
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
          <Message
            label={t('inspector.ticket.response')}
            first={{ strong: `${version} ${response.status}`, rest: response.statusText }}
            headers={response.headers}
            isNew={() => answer === 'new'}
            body={response.body === '' ? null : response.body}
            whole={answer === 'new' ? 'new' : 'known'}
          />
        ) : (
          <Waiting title={t(lost ? 'inspector.ticket.lost' : 'inspector.ticket.waiting')}>
            {t(lost ? 'inspector.ticket.lostHint' : 'inspector.ticket.waitingHint')}
          </Waiting>
        )}
      </Block>
    </>
  )
}
