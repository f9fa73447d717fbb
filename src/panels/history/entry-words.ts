// An entry of the history in few words.

import type { TFunction } from 'i18next'
import { lessonOf } from '../../lessons'
import type { Entry } from '../../simulation'

/** Its lesson's title, or that it is the guest's own. */
export function titleOf(t: TFunction, { placed }: Entry): string {
  const lesson = lessonOf(placed.order)
  return lesson ? t(`lessons.${lesson.id}.title`) : t('visit.history.ownOrder')
}

/** `POST /api/users`; a long one is cut. */
export function lineOf({ placed: { order } }: Entry): string {
  const line = `${order.method} ${order.path}`
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}

/** Names of what was switched on, or an empty text. */
export const switchesOf = (t: TFunction, { placed }: Entry): string =>
  placed.switches.map((id) => t(`switches.${id}.name`)).join(' · ')

const longest = 90
