// Which of the two readings is shown.

import { useTranslation } from 'react-i18next'
import { Segments, useApp, usePageModel } from '../../ui'
import styles from './caption.module.css'

export function ReadingChoice() {
  const { t } = useTranslation()
  const model = usePageModel()
  const reading = useApp((state) => state.preferences.reading)
  return (
    <div className={styles['choice']}>
      <Segments
        label={t('page.reading.label')}
        heading="quiet"
        value={reading}
        onChange={(value) => model.set({ reading: value })}
        choices={[
          { value: 'twelve', label: t('page.reading.twelve') },
          { value: 'developer', label: t('page.reading.developer') },
        ]}
      />
    </div>
  )
}
