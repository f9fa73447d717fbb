// Every order of this visit, the newest first. How a trip ended is told only once it was seen to its end.

import { useTranslation } from 'react-i18next'
import type { Entry } from '../../simulation'
import { type HttpResponse, onlyExchange } from '../../trace'
import { Status, useApp, usePageModel, useSwitchWords } from '../../ui'
import { lineOf, switchesOf, titleOf } from './entry-words'
import styles from './history-dialog.module.css'

export function EntryList({ onCompare }: { onCompare(): void }) {
  const { t } = useTranslation()
  const model = usePageModel()
  const history = useApp((state) => state.history)
  const shown = useApp((state) => state.shown)
  if (history.length === 0) return <p className={styles['none']}>{t('visit.history.none')}</p>
  return (
    <ol className={styles['list']} reversed>
      {history.toReversed().map((entry) => {
        const { number } = entry
        return (
          <li key={number} data-shown={number === shown}>
            <EntryText entry={entry} />
            <div className={styles['acts']}>
              {number === shown ? (
                <span className={styles['here']}>{t('visit.history.onStage')}</span>
              ) : (
                <button
                  type="button"
                  className={styles['button']}
                  aria-label={t('visit.history.goToName', { number, order: lineOf(entry) })}
                  onClick={() => model.goTo(number)}
                >
                  {t('visit.history.goTo')}
                </button>
              )}
              {number !== shown && shown !== null && (
                <button
                  type="button"
                  className={styles['button']}
                  aria-label={t('visit.history.compareName', { number })}
                  onClick={() => {
                    model.compare(number)
                    onCompare()
                  }}
                >
                  {t('visit.history.compare')}
                </button>
              )}
            </div>
          </li>
        )
      })}
    </ol>
  )
}

function EntryText({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation()
  const seen = useApp((state) => state.seen.includes(entry.number))
  const base = useApp((state) => state.base)
  const lessons = useApp((state) => state.lessons)
  const switches = switchesOf(useSwitchWords(), entry)
  const { number, parent, run } = entry
  return (
    <div className={styles['entry']}>
      <p>
        <b>{t('visit.history.number', { number })}</b> {titleOf(t, lessons, entry)}
      </p>
      <p className={styles['line']}>
        <bdi>{lineOf(entry)}</bdi>
      </p>
      {switches !== '' && (
        <p>
          {t('visit.history.switches')} {switches}
        </p>
      )}
      <p className={styles['quiet']}>
        {seen ? <Ending response={onlyExchange(run.trace)?.answer} /> : t('visit.history.notSeen')}
        <span>{parent === null ? t('visit.history.first') : t('visit.history.after', { number: parent })}</span>
        {number === base && <span>{t('visit.history.base')}</span>}
      </p>
    </div>
  )
}

function Ending({ response }: { readonly response: HttpResponse | undefined }) {
  const { t } = useTranslation()
  return response ? (
    <Status status={response.status} text={response.statusText} />
  ) : (
    <span>{t('visit.history.noAnswer')}</span>
  )
}
