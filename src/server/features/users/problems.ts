// How users are refused.

import type { ProblemType } from '../../problems'

export const emailTaken: ProblemType = { kind: 'email-taken', status: 409, title: 'This e-mail address has an account' }
