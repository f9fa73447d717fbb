// An entry of the history in few words.

import type { TFunction } from 'i18next'
import type { Entry } from '../../simulation'
import type { useSwitchWords } from '../../ui'
import type { AppState } from '../../visit'

/** Its lesson's title, or that it is the guest's own. */
export const titleOf = (t: TFunction, lessons: AppState['lessons'], { placed: { lesson } }: Entry): string =>
  (lesson === null ? undefined : lessons.get(lesson)?.words.title) ?? t('visit.history.ownOrder')

/** `POST /api/users`; a long one is cut. */
export function lineOf({ placed: { order } }: Entry): string {
  const line = `${order.method} ${order.path}`
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}

/** Names of what was switched on, or an empty text. */
export const switchesOf = (words: ReturnType<typeof useSwitchWords>, { placed }: Entry): string =>
  placed.switches.map((id) => words(id, placed.lesson).name).join(' · ')

const longest = 90
