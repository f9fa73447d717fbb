// What the trace says of the house before the order: true to the database, without secrets, and lost on no export.

import { beforeAll, describe, expect, it } from 'vitest'
import type { World } from '../../../src/simulation'
import { setupOf } from '../../../src/simulation'
import { fromOtlp, type HouseState, readDetail, type Trace, toOtlp } from '../../../src/trace'
import { get, newGuest, openTestKitchen, signUp, type TestKitchen } from '../../kit/kitchen'

let kitchen: TestKitchen
let seed: World
beforeAll(async () => {
  kitchen = await openTestKitchen()
  seed = kitchen.seedWorld(1)
})
const houseIn = (trace: Trace): HouseState | undefined => {
  const [root] = trace.spans
  return root && readDetail(root, 'backofhouse.house')
}
const table = (house: HouseState | undefined, name: string) => house?.tables.find((one) => one.name === name)

describe('the house before an order', () => {
  it('is what the database holds: every table with its rows and its last keys', async () => {
    const { trace, world } = await kitchen.simulate(seed, get('/api/dishes'), kitchen.direct)
    const house = houseIn(trace)
    const pantry = kitchen.openPantry(seed, trace, trace.spans[0]?.id ?? '', 'start')
    expect(house?.tables.map(({ name, rows }) => [name, rows]).sort()).toEqual(
      pantry.tables.map(({ name, rowCount }) => [name, rowCount]).sort(),
    )
    for (const { name, rows, keys } of house?.tables ?? []) {
      expect(keys).toHaveLength(Math.min(rows, 12))
      const last = (pantry.tables.find((one) => one.name === name)?.keys ?? []).slice(-keys.length)
      if (rows > 0) expect(keys).toEqual(last.map((key) => JSON.parse(key).join('·')))
    }
    pantry.close()
    expect(kitchen.houseOf(world)).toEqual(kitchen.houseOf(seed))
  })

  it('names the indexes, the automatic ones too', () => {
    expect(kitchen.houseOf(seed).indexes).toContainEqual({ name: 'orders_by_user', table: 'orders' })
    expect(kitchen.houseOf(seed).indexes).toContainEqual({ name: 'sqlite_autoindex_users_1', table: 'users' })
  })

  it('is the one before: what the order changes stands in the next', async () => {
    const first = await kitchen.simulate(seed, signUp(), kitchen.direct, { switches: ['email-down'] })
    const before = houseIn(first.trace)
    expect(before).toMatchObject(setupOf(['email-down']))
    expect(before).toMatchObject(kitchen.houseOf(seed))
    expect(before?.jobs).toEqual([])
    const after = kitchen.houseOf(first.world)
    expect(table(after, 'users')?.rows).toBe((table(before, 'users')?.rows ?? 0) + 1)
    expect(after.jobs).toMatchObject([{ kind: 'confirm-email', attempts: 1, status: 'waiting' }])
  })

  it('tells no secret and survives an export', async () => {
    const { trace } = await kitchen.simulate(seed, signUp(), kitchen.direct)
    const text = JSON.stringify(houseIn(trace))
    expect(text).not.toContain(newGuest.password)
    expect(text).not.toContain('argon2')
    const read = fromOtlp(JSON.parse(JSON.stringify(toOtlp(trace))))
    expect(read.ok && houseIn(read.value)).toEqual(houseIn(trace))
  })
})
