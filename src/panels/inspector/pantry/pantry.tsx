// The pantry: the current step's SQL, what SQLite did for it, and what changed. Afterwards also the outbox.

import { useTranslation } from 'react-i18next'
import { useJourney, usePageModel, useStep } from '../../../ui'
import { lastQuery, postedBy, queryAt, stepInfo } from '../../../visit'
import { Block, Waiting } from '../block'
import styles from '../inspector.module.css'
import { Outbox } from './outbox'
import { Query } from './query'
import { Shelves } from './shelves'

export function Pantry() {
  const journey = useJourney()
  const info = useStep()
  const query = info && queryAt(info)
  const posted = journey && info ? postedBy(journey, info.atMs) : []
  return (
    <>
      {query ? <Query query={query} span={info.span} /> : <NoQuery />}
      {posted.length > 0 && <Outbox posted={posted} />}
      {journey && info && <Shelves journey={journey} info={info} />}
    </>
  )
}

/** Where the last slip was. Whether another comes would tell how the trip goes on. */
function NoQuery() {
  const { t } = useTranslation()
  const { steering } = usePageModel()
  const journey = useJourney()
  const info = useStep()
  if (!journey || !info)
    return (
      <Block title={t('inspector.pantry.tab')}>
        <Waiting title={t('inspector.pantry.none')}>{t('inspector.pantry.noOrder')}</Waiting>
      </Block>
    )
  const last = lastQuery(journey, info.index)
  const lastInfo = last === undefined ? undefined : stepInfo(journey, last)
  return (
    <Block title={t('inspector.pantry.tab')}>
      <Waiting title={t('inspector.pantry.none')}>
        {lastInfo === undefined ? (
          <p>{t('inspector.pantry.nothingBefore')}</p>
        ) : (
          <p>
            <button type="button" className={styles['jump']} onClick={() => steering.toStep(lastInfo.index)}>
              {t('inspector.pantry.last', { number: lastInfo.index + 1 })}
            </button>
          </p>
        )}
      </Waiting>
    </Block>
  )
}
