// What becomes of lesson `page` with each of its switches. For tests only: never shipped.

import type { Ending } from '../../ending'

export const endings: readonly Ending[] = [
  { switches: [], status: 200, turned: null },
  { switches: ['unknown-path'], status: 404, turned: { step: 'no-route', station: 'gateway' } },
  { switches: ['network-offline'], status: null, turned: { step: 'carry-request', station: 'network' } },
  { switches: ['network-slow'], status: 200, turned: null },
]
