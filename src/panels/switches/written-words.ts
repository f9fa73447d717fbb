// What a switch writes, in words.

import type { TFunction } from 'i18next'
import type { LessonWords } from '../../lessons'
import type { WrittenPart } from '../../simulation'

/** `E-mail and Password`; an empty text for nothing. */
export function partsWords(t: TFunction, parts: readonly WrittenPart[], fields: LessonWords['fields'] = {}): string {
  const names = parts.map((part) => {
    if (typeof part === 'string') return t(`orders.switches.parts.${part}`)
    return fields[part.field] ?? part.field
  })
  return names.reduce(
    (said, name) => (said === '' ? name : t('orders.switches.partsTwo', { first: said, second: name })),
    '',
  )
}
