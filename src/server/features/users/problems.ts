// How users are refused.

import type { ProblemType } from '../../problems'

export const emailTaken: ProblemType = {
  kind: 'email-taken',
  status: 409,
  title: 'This e-mail address has an account',
  meaning: 'Somebody has signed up with this e-mail address. Log in instead, or sign up with another one.',
}
export const linkInvalid: ProblemType = {
  kind: 'link-invalid',
  status: 422,
  title: 'This link counts no longer',
  meaning: 'A link in an e-mail is good once, and for a day. It was used, is older, or was replaced by a newer one.',
}
