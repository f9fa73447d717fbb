// What a header is for, in one sentence.

import type { TFunction } from 'i18next'
import { en } from '../../words/en'

export function meaningOf(t: TFunction, name: string): string {
  const known = name.toLowerCase()
  return isExplained(known) ? t(`inspector.headers.${known}`) : t('inspector.headerUnknown')
}

const isExplained = (name: string): name is keyof typeof en.inspector.headers =>
  Object.hasOwn(en.inspector.headers, name)
