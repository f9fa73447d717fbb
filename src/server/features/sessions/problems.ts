// How a log-in is refused, and a session ends.

import type { ProblemType } from '../../problems'

export const wrongCredentials: ProblemType = {
  kind: 'wrong-credentials',
  status: 401,
  title: 'Wrong e-mail address or password',
  meaning:
    'The e-mail address and the password do not belong together, or nobody has this address: which, is not said.',
}
export const tooManyAttempts: ProblemType = {
  kind: 'too-many-attempts',
  status: 429,
  title: 'Too many attempts at this account',
  meaning:
    'The password of this account was tried too often. Wait as long as Retry-After says: each time it is longer.',
}
export const sessionOver: ProblemType = {
  kind: 'session-over',
  status: 401,
  title: 'This session is over',
  meaning: 'The log-in was ended, has expired, or its cookie was used twice. Log in again.',
}
