// The glossary as a whole.

import { useTranslation } from 'react-i18next'
import { MarkedText, useApp } from '../../ui'
import { termsOf } from '../../words'
import styles from './help.module.css'

export function WordList() {
  const { t } = useTranslation()
  const reading = useApp((state) => state.preferences.reading)
  return (
    <section aria-labelledby="help-words">
      <h3 id="help-words">{t('help.words')}</h3>
      <p className={styles['hint']}>{t('help.wordsHint')}</p>
      <table className={styles['words']}>
        <thead>
          <tr>
            <th scope="col">{t('help.restaurant')}</th>
            <th scope="col">{t('help.field')}</th>
            <th scope="col">{t('help.means')}</th>
          </tr>
        </thead>
        <tbody>
          {termsOf(t).map((term) => (
            <tr key={term}>
              <th scope="row">{t(`glossary.${term}.restaurant`)}</th>
              <td>{t(`glossary.${term}.field`)}</td>
              <td>
                <MarkedText text={t(`glossary.${term}.${reading}`)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
