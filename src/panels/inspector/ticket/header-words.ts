// What a header is for, in one sentence.

import type { TFunction } from 'i18next'
import { inspector } from '../../../words'

export function meaningOf(t: TFunction, name: string): string {
  const known = name.toLowerCase()
  return isExplained(known) ? t(`inspector.headers.${known}`) : t('inspector.headerUnknown')
}

const isExplained = (name: string): name is keyof typeof inspector.headers => Object.hasOwn(inspector.headers, name)
