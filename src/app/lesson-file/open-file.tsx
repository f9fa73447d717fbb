// The menu's way to open a lesson from a file on this device.

import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon, usePageModel } from '../../ui'
import { openAsLesson } from './open-as-lesson'

export function OpenFile({ onOpened }: { onOpened(): void }) {
  const { t } = useTranslation()
  const model = usePageModel()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" title={t('lessonFile.hint')} onClick={() => input.current?.click()}>
        <Icon name="card" />
        {t('lessonFile.open')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={t('lessonFile.open')}
        data-testid="lesson-file"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          // The same file may be opened again once it was mended.
          if (file) void openAsLesson(model, file).finally(onOpened)
          currentTarget.value = ''
        }}
      />
    </>
  )
}
