// Lesson `menu`: the same trip, with data instead of a page.

import type { Lesson } from '../../lesson'

export const menu: Lesson = {
  id: 'menu',
  order: { method: 'GET', path: '/api/dishes', headers: { accept: 'application/json' }, as: 'session' },
  understudy: null,
  fields: [],
  switches: ['wrong-method', 'unknown-path', 'network-offline', 'network-slow', 'database-down', 'database-slow'],
  worthTrying: ['database-down', 'wrong-method', 'unknown-path', 'network-offline'],
  storySteps: 6,
  seconds: 30,
  minutes: 4,
  prerequisites: ['page'],
}
