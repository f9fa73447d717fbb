// How finely the trip is divided into stops.

import { useTranslation } from 'react-i18next'
import { useApp } from './page/hooks'
import { useHost } from './page/context'
import { Segments } from './segments'

export function DetailChoice({ heading }: { readonly heading: 'quiet' | 'shown' }) {
  const { t } = useTranslation()
  const host = useHost()
  const detail = useApp((state) => state.preferences.detail)
  return (
    <Segments
      label={t('page.timeline.detail')}
      heading={heading}
      value={detail}
      onChange={(value) => host.set({ detail: value })}
      choices={[
        { value: 'story', label: t('page.timeline.detailStory') },
        { value: 'steps', label: t('page.timeline.detailSteps') },
        { value: 'all', label: t('page.timeline.detailAll') },
      ]}
    />
  )
}
