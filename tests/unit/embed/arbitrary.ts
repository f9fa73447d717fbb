// Random addresses, as the page would write them.

import fc from 'fast-check'
import type { Address, LinkedOrder, Trip } from '../../../src/embed'
import { faultIds, type Order, type PlacedOrder, type SwitchId } from '../../../src/simulation'
import { lessons, variationIds } from '../../kit/lessons'
import { orders } from '../../kit/orders'

const switches: fc.Arbitrary<SwitchId[]> = fc.uniqueArray(fc.constantFrom(...faultIds, ...variationIds), {
  maxLength: 4,
})
const waitMs = fc.oneof(fc.constantFrom(0, 10_000, 960_000, -86_400_000), fc.integer({ min: -1e11, max: 1e11 }))
const stepId = fc.constantFrom('write-order', 'insert-user', 'read-response', 'select-user-2', 'end')
const text = fc.string({ unit: 'grapheme', maxLength: 60 })

/** Orders with whatever text a person can type into them. */
const typed: fc.Arbitrary<Order> = fc.record({
  method: fc.constantFrom('GET', 'POST', 'BREW', 'delete'),
  path: text.map((typed) => `/${typed}`),
  headers: fc.dictionary(fc.string({ minLength: 1, maxLength: 20 }), text, { maxKeys: 5, noNullPrototype: true }),
  body: fc.option(text),
  as: fc.oneof(
    fc.constantFrom('session' as const, 'none' as const),
    fc.integer({ min: 1, max: 10_000 }).map((id) => `user:${id}` as const),
  ),
})

const whole: fc.Arbitrary<PlacedOrder> = fc.record({
  lesson: fc.constantFrom(null, 'menu', 'sign-up'),
  order: fc.oneof(orders, typed),
  switches,
  waitMs,
})

/** Of a lesson, by what was written on its form. */
const byEdits: fc.Arbitrary<LinkedOrder> = fc.record({
  lesson: fc.constantFrom('menu', 'sign-up', 'log-in'),
  edits: fc.dictionary(fc.constantFrom('order', 'second'), fc.dictionary(fc.constantFrom('email', 'name'), text), {
    noNullPrototype: true,
  }),
  switches,
  waitMs,
})

const placed: fc.Arbitrary<LinkedOrder> = fc.oneof(whole, byEdits)

export const trips: fc.Arbitrary<Trip> = fc
  .record({ placed: fc.array(placed, { maxLength: 5 }), shows: fc.constantFrom('last' as const, 'nothing' as const) })
  .map(({ placed, shows }) => (placed.length === 0 ? { placed, shows: 'nothing' } : { placed, shows }))

const settings: fc.Arbitrary<Omit<Address, 'orders'>> = fc.record(
  {
    lesson: fc.constantFrom(...lessons.map(({ id }) => id)),
    at: stepId,
    step: fc.integer({ min: 2, max: 9999 }),
    from: stepId,
    to: stepId,
    detail: fc.constantFrom('steps' as const, 'all' as const),
    lens: fc.constantFrom('both' as const, 'backend' as const),
    reading: fc.constant('developer' as const),
    with: fc.uniqueArray(fc.constantFrom(...faultIds, ...variationIds), { minLength: 1, maxLength: 4 }),
    seed: fc.oneof(fc.constantFrom(0, 2, 0xffff_ffff), fc.integer({ min: 2, max: 0xffff_ffff })),
    view: fc.constantFrom('full' as const, 'embed' as const, 'projector' as const, 'text' as const),
    theme: fc.constantFrom('light' as const, 'dark' as const, 'contrast' as const),
    motion: fc.constantFrom('reduce' as const, 'none' as const),
    text: fc.integer({ min: 101, max: 200 }),
    speed: fc
      .double({ min: 0.25, max: 4, noNaN: true })
      .filter((speed) => speed !== 1 && /^\d+(\.\d{1,20})?$/.test(String(speed))),
    autoplay: fc.constant(true),
    predict: fc.constant('off' as const),
    lang: fc.constantFrom('en', 'da', 'pt-BR', 'zh-Hant-TW'),
    controls: fc.constantFrom('minimal' as const, 'none' as const),
    hide: fc.uniqueArray(fc.constantFrom('orders' as const, 'faults' as const, 'share' as const), { minLength: 1 }),
    allow: fc.uniqueArray(
      fc.webUrl().map((url) => new URL(url).origin),
      { minLength: 1, maxLength: 3 },
    ),
  },
  { requiredKeys: [] },
)

/** Nothing in it is a default; `with` says the switches of the order that is shown. */
export const addresses: fc.Arbitrary<Address> = fc
  .record({ settings, trip: fc.option(trips) })
  .map(({ settings, trip }) => (trip === null ? settings : together(settings, trip)))

function together(settings: Omit<Address, 'orders'>, trip: Trip): Address {
  const last = trip.placed.at(-1)
  if (trip.shows === 'nothing' || !last) return { ...settings, orders: trip }
  const { with: _, ...rest } = settings
  return { ...rest, ...(last.switches.length > 0 ? { with: last.switches } : {}), orders: trip }
}
