// Lesson `sign-up`: one form, one transaction, one e-mail afterwards.

import type { Lesson } from '../../lesson'

export const signUp: Lesson = {
  id: 'sign-up',
  order: {
    method: 'POST',
    path: '/api/users',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    as: 'session',
  },
  understudy: null,
  fields: [
    { name: 'email', type: 'email', value: 'ada@example.com', unique: { table: 'users', column: 'email' } },
    { name: 'name', type: 'text', value: 'Ada Moreau' },
    { name: 'password', type: 'password', value: 'a-long-invented-one' },
  ],
  switches: [
    'malformed-json',
    'broken-rules',
    'taken-email',
    'discreet-mode',
    'database-down',
    'database-slow',
    'email-down',
    'network-offline',
    'network-slow',
  ],
  worthTrying: ['email-down', 'taken-email', 'broken-rules', 'discreet-mode', 'database-down', 'malformed-json'],
  storySteps: 9,
  seconds: 60,
  minutes: 8,
  prerequisites: ['menu'],
}
