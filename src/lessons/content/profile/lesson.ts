// Lesson `profile`: one's own data, and nobody else's. With a badge in the wallet it is its holder who asks.

import type { Lesson } from '../../lesson'

export const profile: Lesson = {
  id: 'profile',
  order: { method: 'GET', path: '/api/users/{me}', headers: { accept: 'application/json' }, as: 'session' },
  understudy: 123,
  fields: [],
  switches: [
    'no-token',
    'token-expired',
    'token-tampered',
    'wrong-person',
    'unknown-person',
    'unknown-person-manager',
    'database-down',
    'database-slow',
    'network-offline',
    'network-slow',
  ],
  worthTrying: ['wrong-person', 'token-tampered', 'no-token', 'token-expired', 'unknown-person-manager'],
  storySteps: 7,
  seconds: 45,
  minutes: 8,
  prerequisites: ['log-in'],
}
