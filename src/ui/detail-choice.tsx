// How finely the trip is divided into stops.

import { useTranslation } from 'react-i18next'
import { usePageModel } from './page/context'
import { useApp } from './page/hooks'
import { Segments } from './segments'

export function DetailChoice({ heading }: { readonly heading: 'quiet' | 'shown' }) {
  const { t } = useTranslation()
  const model = usePageModel()
  const detail = useApp((state) => state.preferences.detail)
  return (
    <Segments
      label={t('page.timeline.detail')}
      heading={heading}
      value={detail}
      onChange={(value) => model.set({ detail: value })}
      choices={[
        { value: 'story', label: t('page.timeline.detailStory') },
        { value: 'steps', label: t('page.timeline.detailSteps') },
        { value: 'all', label: t('page.timeline.detailAll') },
      ]}
    />
  )
}
