// What becomes of lesson `log-in` with each of its switches. For tests only: never shipped.

import type { Ending } from '../../ending'

export const endings: readonly Ending[] = [
  { switches: [], status: 201, turned: null },
  { switches: ['wrong-password'], status: 401, turned: { step: 'log-in', station: 'logic' } },
  { switches: ['unknown-email'], status: 401, turned: { step: 'log-in', station: 'logic' } },
  { switches: ['discreet-mode'], status: 201, turned: null },
  { switches: ['malformed-json'], status: 400, turned: { step: 'check-body', station: 'validation' } },
  { switches: ['database-down'], status: 503, turned: { step: 'select-credentials', station: 'database' } },
  { switches: ['database-slow'], status: 201, turned: null },
  { switches: ['network-offline'], status: null, turned: { step: 'carry-request', station: 'network' } },
  { switches: ['network-slow'], status: 201, turned: null },
]
