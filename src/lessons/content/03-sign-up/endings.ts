// What becomes of lesson `sign-up` with each of its switches. For tests only: never shipped.

import type { Ending } from '../../ending'

export const endings: readonly Ending[] = [
  { switches: [], status: 201, turned: null },
  { switches: ['malformed-json'], status: 400, turned: { step: 'check-body', station: 'validation' } },
  { switches: ['broken-rules'], status: 422, turned: { step: 'check-body', station: 'validation' } },
  { switches: ['taken-email'], status: 409, turned: { step: 'insert-user', station: 'database' } },
  { switches: ['discreet-mode'], status: 202, turned: null },
  { switches: ['discreet-mode', 'taken-email'], status: 202, turned: null },
  { switches: ['database-down'], status: 503, turned: { step: 'begin', station: 'database' } },
  { switches: ['database-slow'], status: 201, turned: null },
  { switches: ['email-down'], status: 201, turned: { step: 'send-email', station: 'providers' } },
  { switches: ['network-offline'], status: null, turned: { step: 'carry-request', station: 'network' } },
  { switches: ['network-slow'], status: 201, turned: null },
]
