// How a log-in is refused.

import type { ProblemType } from '../../problems'

export const wrongCredentials: ProblemType = {
  kind: 'wrong-credentials',
  status: 401,
  title: 'Wrong e-mail address or password',
  meaning:
    'The e-mail address and the password do not belong together, or nobody has this address: which, is not said.',
}
