// What becomes of lesson `profile` with each of its switches. For tests only: never shipped.

import type { Ending } from '../../ending'

export const endings: readonly Ending[] = [
  { switches: [], status: 200, turned: null },
  { switches: ['no-token'], status: 401, turned: { step: 'check-badge', station: 'auth' } },
  { switches: ['token-expired'], status: 401, turned: { step: 'check-badge', station: 'auth' } },
  { switches: ['token-tampered'], status: 401, turned: { step: 'check-badge', station: 'auth' } },
  { switches: ['wrong-person'], status: 403, turned: { step: 'show-profile', station: 'logic' } },
  { switches: ['unknown-person'], status: 403, turned: { step: 'show-profile', station: 'logic' } },
  { switches: ['unknown-person-manager'], status: 404, turned: { step: 'show-profile', station: 'logic' } },
  { switches: ['database-down'], status: 503, turned: { step: 'select-profile', station: 'database' } },
  { switches: ['database-slow'], status: 200, turned: null },
  { switches: ['network-offline'], status: null, turned: { step: 'carry-request', station: 'network' } },
  { switches: ['network-slow'], status: 200, turned: null },
]
