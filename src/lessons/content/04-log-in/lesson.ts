// Lesson `log-in`: a password is compared, and a badge is signed.

import type { Lesson } from '../../lesson'

export const lesson: Lesson = {
  v: 1,
  id: 'log-in',
  chapter: 1,
  minutes: 7,
  seconds: 60,
  prerequisites: ['sign-up'],
  moves: [
    {
      kind: 'request',
      id: 'order',
      by: 'guest',
      request: {
        method: 'POST',
        path: '/api/sessions',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: null,
        as: 'session',
      },
    },
  ],
  understudy: null,
  fields: [
    { move: 'order', name: 'email', kind: 'email', value: 'ada.kowalczyk@example.org', from: 'sign-up' },
    // The stand-in that the seeded guests' password hash was made of: it is no secret, and replaced by nothing.
    { move: 'order', name: 'password', kind: 'password', value: 'stand-in-0-of-15-to-128', from: 'sign-up' },
  ],
  variations: {
    'wrong-password': { body: { merge: { password: 'stand-in-00-of-15-to-128' } } },
    'unknown-email': { body: { merge: { email: 'nobody.we.know@example.org' } } },
    'malformed-json': { body: { cut: 1 } },
  },
  faults: ['network-offline', 'network-slow', 'database-down', 'database-slow', 'discreet-mode'],
  worthTrying: ['wrong-password', 'unknown-email', 'database-down'],
  shelves: ['users', 'jobs', 'dishes', 'order_items', 'orders', 'sessions'],
  tell: { order: 'whole' },
  about: ['database', 'logic', 'auth'],
  predictions: [],
  checks: [],
  challenges: [],
}
