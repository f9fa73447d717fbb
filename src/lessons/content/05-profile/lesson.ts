// Lesson `profile`: one's own data, and nobody else's. With a badge in the wallet it is its holder who asks.

import type { Lesson } from '../../lesson'

export const lesson: Lesson = {
  v: 1,
  id: 'profile',
  chapter: 1,
  minutes: 8,
  seconds: 45,
  prerequisites: ['log-in'],
  moves: [
    {
      kind: 'request',
      id: 'order',
      by: 'guest',
      request: {
        method: 'GET',
        path: '/api/users/{me}',
        headers: { accept: 'application/json' },
        body: null,
        as: 'session',
      },
    },
  ],
  understudy: 123,
  fields: [],
  variations: {
    'no-token': { headers: { authorization: null }, as: 'none' },
    // A minute longer than a badge is valid.
    'token-expired': { wait: 960_000 },
    'token-tampered': { badge: 'flip' },
    'wrong-person': { path: '/api/users/{other}' },
    // Nobody has this number.
    'unknown-person': { path: '/api/users/999' },
    'unknown-person-manager': { path: '/api/users/999', headers: { authorization: null }, as: 'user:1' },
  },
  faults: ['network-offline', 'network-slow', 'database-down', 'database-slow'],
  worthTrying: ['wrong-person', 'token-tampered', 'no-token', 'token-expired', 'unknown-person-manager'],
  shelves: ['users', 'jobs', 'dishes', 'order_items', 'orders', 'sessions'],
  tell: { order: 'whole' },
  about: ['auth', 'logic', 'database'],
  predictions: [],
  checks: [],
  challenges: [],
}
