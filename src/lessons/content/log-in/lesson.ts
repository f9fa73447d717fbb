// Lesson `log-in`: a password is compared, and a badge is signed.

import type { Lesson } from '../../lesson'

export const logIn: Lesson = {
  id: 'log-in',
  order: {
    method: 'POST',
    path: '/api/sessions',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    as: 'session',
  },
  understudy: null,
  fields: [
    { name: 'email', type: 'email', value: 'ada.kowalczyk@example.org' },
    // The stand-in that the seeded guests' password hash was made of: it is no secret, and replaced by nothing.
    { name: 'password', type: 'password', value: 'stand-in-0-of-15-to-128' },
  ],
  switches: [
    'wrong-password',
    'unknown-email',
    'discreet-mode',
    'malformed-json',
    'database-down',
    'database-slow',
    'network-offline',
    'network-slow',
  ],
  worthTrying: ['wrong-password', 'unknown-email', 'database-down'],
  storySteps: 7,
  seconds: 45,
  minutes: 7,
  prerequisites: ['sign-up'],
}
