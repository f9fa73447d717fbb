// What a station is called: by the restaurant's word, the field's, or both.

import type { TFunction } from 'i18next'
import type { Station } from '../trace'
import type { Lens } from '../visit'

/** `Pantry`, `Pantry · Database` or `Database`. */
export function placeWords(t: TFunction, station: Station, lens: Lens): string {
  switch (lens) {
    case 'restaurant':
      return t(`places.${station}.restaurant`)
    case 'both':
      return `${t(`places.${station}.restaurant`)} · ${t(`places.${station}.field`)}`
    case 'backend':
      return t(`places.${station}.field`)
  }
}
