// What a header is for, in one sentence.

import type { TFunction } from 'i18next'

export const meaningOf = (t: TFunction, name: string): string =>
  t(`inspector.headers.${name.toLowerCase()}`, { defaultValue: t('inspector.headerUnknown') })
