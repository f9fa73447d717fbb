// Lesson `page`: the one thing everybody knows. A page is asked for, and HTML comes back.

import type { Lesson } from '../../lesson'

export const lesson: Lesson = {
  v: 1,
  id: 'page',
  chapter: 1,
  minutes: 3,
  seconds: 30,
  prerequisites: [],
  moves: [
    {
      kind: 'request',
      id: 'order',
      by: 'guest',
      request: { method: 'GET', path: '/', headers: { accept: 'text/html' }, body: null, as: 'session' },
    },
  ],
  understudy: null,
  fields: [],
  variations: {
    'unknown-path': { path: '/no-such-page' },
  },
  faults: ['network-offline', 'network-slow'],
  worthTrying: ['unknown-path', 'network-offline'],
  shelves: ['users', 'jobs', 'dishes', 'order_items', 'orders', 'sessions'],
  tell: { order: 'whole' },
  about: ['logic'],
  predictions: [],
  checks: [],
  challenges: [],
}
