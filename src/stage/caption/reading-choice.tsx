// Which of the two readings is shown.

import { useTranslation } from 'react-i18next'
import { useHost } from '../../ui/page/context'
import { Segments } from '../../ui/segments'
import { useApp } from '../../ui/page/hooks'
import styles from './caption.module.css'

export function ReadingChoice() {
  const { t } = useTranslation()
  const host = useHost()
  const reading = useApp((state) => state.preferences.reading)
  return (
    <div className={styles['choice']}>
      <Segments
        label={t('page.reading.label')}
        heading="quiet"
        value={reading}
        onChange={(value) => host.set({ reading: value })}
        choices={[
          { value: 'twelve', label: t('page.reading.twelve') },
          { value: 'developer', label: t('page.reading.developer') },
        ]}
      />
    </div>
  )
}
