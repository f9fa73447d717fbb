// The variations that any order can have, one's own too: offered where they fit. Links from the time before lessons
// brought their own name them by these ids.

import type { Variations } from './patches'

const signUp = { method: 'POST', path: '/api/users' } as const
const logIn = { method: 'POST', path: '/api/sessions' } as const
/** The addresses that ask for a badge. */
const guarded = { path: ['/api/me', '/api/users/{id}'] } as const
const oneUser = { path: '/api/users/{id}' } as const

/** Stand-ins for secrets that nobody typed have the number 0; those of a visit are counted from 1. */
export const generalVariations = {
  'no-token': { where: guarded, headers: { authorization: null }, as: 'none' },
  // A minute longer than a badge is valid.
  'token-expired': { where: guarded, wait: 960_000 },
  'token-tampered': { where: guarded, badge: 'flip' },
  'wrong-person': { where: oneUser, path: '/api/users/{other}' },
  // Nobody has this number.
  'unknown-person': { where: oneUser, path: '/api/users/999' },
  'unknown-person-manager': {
    where: oneUser,
    path: '/api/users/999',
    headers: { authorization: null },
    as: 'user:1',
  },
  'broken-rules': { where: signUp, body: { merge: { email: 'not an e-mail address', password: 'stand-in-0' } } },
  // A guest of the house, typed by another hand.
  'taken-email': { where: signUp, body: { merge: { email: 'Ada.Kowalczyk@EXAMPLE.org' } } },
  'wrong-password': { where: logIn, body: { merge: { password: 'stand-in-00-of-15-to-128' } } },
  'unknown-email': { where: logIn, body: { merge: { email: 'nobody.we.know@example.org' } } },
  'malformed-json': { body: { cut: 1 } },
  'unknown-path': [{ where: { path: '/api/**' }, path: '/api/no-such-address' }, { path: '/no-such-page' }],
  // No route of ours takes these.
  'wrong-method': [
    { where: { method: 'GET' }, method: 'DELETE' },
    { where: { method: 'HEAD' }, method: 'DELETE' },
    { where: { method: 'POST' }, method: 'PUT' },
  ],
} as const satisfies Variations

export type GeneralVariationId = keyof typeof generalVariations

export const isGeneralVariation = (id: string): id is GeneralVariationId => Object.hasOwn(generalVariations, id)
