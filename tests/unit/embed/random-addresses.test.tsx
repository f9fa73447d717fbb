// Whatever stands in an address, the page takes it: nothing is thrown, and an order can be sent afterwards.

import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { connectAddress, createPage } from '../../../src/app'
import { writeAddress } from '../../../src/embed'
import { firstLesson } from '../../../src/lessons'
import { noHouse } from '../../../src/scene/view'
import { testKitchen } from '../app/kit/page'
import { addresses } from './arbitrary'

vi.setConfig({ testTimeout: 60_000 })

const garbage = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }).map(encodeURIComponent),
  fc.webQueryParameters(),
  fc.constantFrom(
    'at=%3Cimg%3E',
    'orders=AAAA',
    'orders=W10',
    'step=9999&detail=all',
    'from=end&to=insert-user&at=end',
  ),
)
const written = addresses.map((address) => {
  const { search, hash } = writeAddress(address)
  return { search: search.slice(1), hash: hash.slice(1) }
})
const anyAddress = fc.oneof(written, fc.record({ search: garbage, hash: garbage }))

it('a page can be opened by any address', async () => {
  await fc.assert(
    fc.asyncProperty(anyAddress, async ({ search, hash }) => {
      localStorage.clear()
      history.replaceState(null, '', `/?${search}#${hash}`)
      const { model } = createPage({
        language: 'en',
        lesson: firstLesson,
        frames: { request: () => 0, cancel: () => {} },
        openKitchen: testKitchen,
        device: { prefersLess: () => true, small: () => false, afterPaint: (work) => work() },
        keep: () => {},
        house: noHouse,
      })
      const stop = connectAddress(model, window)
      await vi.waitUntil(() => model.store.getState().busy === null, { timeout: 20_000 })
      const { length } = model.store.getState().history
      await model.send({}, 'next')
      const { problem, history: after } = model.store.getState()
      expect(problem).toBeNull()
      expect(after.length).toBe(length + 1)
      stop()
    }),
    { numRuns: 40 },
  )
})
