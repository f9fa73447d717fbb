// How a log-in is refused.

import type { ProblemType } from '../../problems'

export const wrongCredentials: ProblemType = {
  kind: 'wrong-credentials',
  status: 401,
  title: 'Wrong e-mail address or password',
}
