// Lesson `sign-up`: one form, one transaction, one e-mail afterwards.

import type { Lesson } from '../../lesson'

export const lesson: Lesson = {
  v: 1,
  id: 'sign-up',
  chapter: 1,
  minutes: 8,
  seconds: 60,
  prerequisites: ['menu'],
  moves: [
    {
      kind: 'request',
      id: 'order',
      by: 'guest',
      request: {
        method: 'POST',
        path: '/api/users',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: null,
        as: 'session',
      },
    },
  ],
  understudy: null,
  fields: [
    {
      move: 'order',
      name: 'email',
      kind: 'email',
      value: 'ada@example.com',
      unique: { table: 'users', column: 'email' },
    },
    { move: 'order', name: 'name', kind: 'text', value: 'Ada Moreau' },
    { move: 'order', name: 'password', kind: 'password', value: 'a-long-invented-one' },
  ],
  variations: {
    'broken-rules': { body: { merge: { email: 'not an e-mail address', password: 'stand-in-0' } } },
    // A guest of the house, typed by another hand.
    'taken-email': { body: { merge: { email: 'Ada.Kowalczyk@EXAMPLE.org' } } },
    'malformed-json': { body: { cut: 1 } },
  },
  faults: ['network-offline', 'network-slow', 'database-down', 'database-slow', 'email-down', 'discreet-mode'],
  worthTrying: ['email-down', 'taken-email', 'broken-rules', 'discreet-mode', 'database-down', 'malformed-json'],
  shelves: ['users', 'jobs', 'dishes', 'order_items', 'orders', 'sessions'],
  tell: { order: 'whole' },
  about: ['validation', 'logic', 'database', 'jobs', 'providers'],
  predictions: [],
  checks: [],
  challenges: [],
}
