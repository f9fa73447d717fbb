// What a switch writes, in words.

import type { TFunction } from 'i18next'
import type { LessonField } from '../../lessons'
import type { WrittenPart } from '../../simulation'

/** `E-mail and Password`; an empty text for nothing. */
export function partsWords(t: TFunction, parts: readonly WrittenPart[], fields: readonly LessonField[]): string {
  const names = parts.map((part) => {
    if (typeof part === 'string') return t(`orders.switches.parts.${part}`)
    const known = fields.find(({ name }) => name === part.field)
    return known ? t(`page.pad.${known.name}`) : part.field
  })
  return names.reduce(
    (said, name) => (said === '' ? name : t('orders.switches.partsTwo', { first: said, second: name })),
    '',
  )
}
