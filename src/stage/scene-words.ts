// The drawing's words, from the page's.

import type { TFunction } from 'i18next'
import { type RoomId, stationOf, type TagFrame } from '../scene/model'
import type { SceneWords, Signs } from '../scene/view'

/** What is painted on the house. */
export const signs = (t: TFunction): Signs => t('scene.signs', { returnObjects: true })

export const sceneWords = (t: TFunction): SceneWords => ({
  rooms: roomWords(t),
  faults: {
    closed: t('scene.faults.closed'),
    noWay: [t('scene.faults.noWayFirst'), t('scene.faults.noWaySecond')],
    slow: [t('scene.faults.slowFirst'), t('scene.faults.slowSecond')],
  },
  recipes: { discreet: t('scene.recipes.discreet') },
  hash: { machine: t('scene.hash.machine'), salt: t('scene.hash.salt') },
  moreTables: (count) => t('scene.moreTables', { count }),
  tag: (tag) => tagWords(t, tag),
})

function roomWords(t: TFunction): SceneWords['rooms'] {
  const of = (room: RoomId) => ({
    name: t(`places.${stationOf(room)}.restaurant`),
    term: t(`places.${stationOf(room)}.field`),
  })
  return {
    dining: of('dining'),
    street: of('street'),
    pass: of('pass'),
    host: of('host'),
    rail: of('rail'),
    chef: of('chef'),
    lamp: of('lamp'),
    pantry: of('pantry'),
    prep: of('prep'),
    dock: of('dock'),
  }
}

function tagWords(t: TFunction, tag: TagFrame): string {
  switch (tag.kind) {
    case 'rows-added':
    case 'rows-changed':
    case 'rows-removed':
    case 'rows-read':
      return t(`scene.tags.${tag.kind}`, { count: tag.rows })
    case 'tokens':
      return t('scene.tags.tokens', { tokens: Math.floor(tag.tokens), capacity: tag.capacity })
    case 'expired':
      return t('scene.tags.expired', { until: tag.until, now: tag.now })
    case 'sent':
      return t('scene.tags.sent')
    case 'statement':
      return tag.text
    case 'error':
      return errorWords(t, tag.text)
  }
}

/** SQLite's code is too long for a tag; it stands in full in the caption and in the pantry. */
function errorWords(t: TFunction, code: string): string {
  if (code.includes('UNIQUE') || code.includes('PRIMARYKEY')) return t('scene.tags.unique')
  return code.includes('CONSTRAINT') ? t('scene.tags.constraint') : code
}
