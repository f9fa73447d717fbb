// The sentences of the recipe.

import type { TFunction } from 'i18next'
import type { Station } from '../../../trace'

/** What this step's lines do; empty for a step that has no sentence. */
export const sentenceOf = (t: TFunction, name: string): string => t(`recipe.${name}`, { defaultValue: '' })

/** Why there is no code of the server to show. */
export function elsewhereOf(t: TFunction, station: Station): string {
  switch (station) {
    case 'client':
    case 'network':
    case 'providers':
      return t(`inspector.recipe.at.${station}`)
    default:
      return t('inspector.recipe.at.other')
  }
}
