// The opening house is what the seed database holds: generated from it, so that the first picture needs no SQLite.
// After a change of the seed: npx vitest run tests/scene/opening-house.test.ts -u

import { expect, it } from 'vitest'
import { openingHouse } from '../../src/scene/model'
import { setupOf } from '../../src/simulation'
import type { HouseBefore } from '../../src/trace'
import { openTestKitchen } from '../kit/kitchen'

const fileOf = (
  house: HouseBefore,
): string => `// Generated from the seed database by tests/scene/opening-house.test.ts; nobody writes here.

import type { HouseBefore } from '../../trace'

/** The house before anybody has opened its kitchen: what every first world holds, set up as usual. */
export const openingHouse: HouseBefore = ${JSON.stringify(house, null, 2)}
`

it('is generated from the seed database', async () => {
  const kitchen = await openTestKitchen()
  const house = { ...kitchen.houseOf(kitchen.seedWorld(1)), ...setupOf([]) }
  await expect(fileOf(house)).toMatchFileSnapshot('../../src/scene/model/opening-house.ts')
  // The one that was loaded may be the one before it was generated anew.
  expect(openingHouse.tables.map(({ name }) => name)).toEqual(house.tables.map(({ name }) => name))
})
