// Lesson `menu`: the same trip, with data instead of a page.

import type { Lesson } from '../../lesson'

export const lesson: Lesson = {
  v: 1,
  id: 'menu',
  chapter: 1,
  minutes: 4,
  seconds: 30,
  prerequisites: ['page'],
  moves: [
    {
      kind: 'request',
      id: 'order',
      by: 'guest',
      request: {
        method: 'GET',
        path: '/api/dishes',
        headers: { accept: 'application/json' },
        body: null,
        as: 'session',
      },
    },
  ],
  understudy: null,
  fields: [],
  variations: {
    'unknown-path': { path: '/api/no-such-address' },
    'wrong-method': { method: 'DELETE' },
  },
  faults: ['network-offline', 'network-slow', 'database-down', 'database-slow'],
  worthTrying: ['database-down', 'wrong-method', 'unknown-path', 'network-offline'],
  shelves: ['users', 'jobs', 'dishes', 'order_items', 'orders', 'sessions'],
  tell: { order: 'whole' },
  about: ['logic', 'database'],
  predictions: [],
  checks: [],
  challenges: [],
}
