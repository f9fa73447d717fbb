// What is known of all lessons before any is opened: about 40 bytes each, made from their folders by the build.

import { rows } from 'virtual:lessons/catalogue'

export interface CatalogueEntry {
  readonly id: string
  readonly chapter: number
  readonly minutes: number
  /** How many stops its story usually has, as it was played. */
  readonly stops: number
  /** About how long the story plays, reading included. */
  readonly seconds: number
  readonly prerequisites: readonly string[]
}

/** In the order in which they are offered. */
export const catalogue: readonly CatalogueEntry[] = rows.map(
  ([id, chapter, minutes, stops, seconds, prerequisites]) => ({
    id,
    chapter,
    minutes,
    stops,
    seconds,
    prerequisites,
  }),
)

/** The lesson of that id; `undefined` for any other text. */
export const inCatalogue = (id: string): CatalogueEntry | undefined => catalogue.find((entry) => entry.id === id)
