// How users are refused.

import type { ProblemType } from '../../problems'

export const emailTaken: ProblemType = {
  kind: 'email-taken',
  status: 409,
  title: 'This e-mail address has an account',
  meaning: 'Somebody has signed up with this e-mail address. Log in instead, or sign up with another one.',
}
