// Lesson `menu`: the same trip, with data instead of a page.

import type { Lesson } from '../../lesson'

export const menu: Lesson = {
  id: 'menu',
  order: { method: 'GET', path: '/api/dishes', headers: { accept: 'application/json' }, as: 'session' },
  understudy: null,
  fields: [],
  switches: ['wrong-method', 'unknown-path', 'network-offline', 'network-slow', 'database-down', 'database-slow'],
  storySteps: 6,
  minutes: 4,
  prerequisites: ['page'],
}
