// What the first card says: until a lesson was finished what a backend is, from then on what the lesson is about.

import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Detail } from '../../trace'
import { plainText, useApp, useLessonWords } from '../../ui'
import { usualStops } from '../../visit'

export function useFirstWords(): { readonly line: string; readonly about: string } {
  const { t } = useTranslation()
  const { seconds } = useApp((state) => state.lesson)
  const stops = useApp(usualStops)
  const words = useLessonWords()
  const { detail, reading, finished } = useApp((state) => state.preferences)
  const press = pressWords(t, { stops, seconds }, detail)
  if (finished.length === 0) return { line: t('page.first.line'), about: `${t('page.first.about')} ${press}` }
  return { line: plainText(reading === 'developer' ? words.openingDeveloper : words.opening), about: press }
}

/** How many stops there are is known of the story alone, before it ran. */
function pressWords(
  t: TFunction,
  { stops, seconds }: { readonly stops: number; readonly seconds: number },
  detail: Detail,
): string {
  const time = t(`page.first.seconds.${seconds}`, { defaultValue: t('page.first.secondsOther', { count: seconds }) })
  if (detail !== 'story') return t('page.first.pressShort', { time })
  const number = t(`page.first.numbers.${stops}`, { defaultValue: String(stops) })
  return t('page.first.press', { stops: t('page.first.stops', { number }), time })
}
