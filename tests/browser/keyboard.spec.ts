// The main job by keyboard alone, on the service worker and in a sandboxed frame: an e-mail of one's own, sent,
// stepped to the end and back, then the same e-mail in other case, a bad one and a short password.

import type { Frame, Page } from '@playwright/test'
import { createTypist, nextShown, type Shown, shown, type Typist } from './kit/keyboard'
import type { Sites } from './kit/sites'
import { expect, test } from './kit/test'

interface Place {
  readonly way: 'service-worker' | 'in-page'
  readonly url: (sites: Sites) => string
  readonly frameOf: (page: Page) => Promise<Frame>
}

const places: readonly Place[] = [
  { way: 'service-worker', url: (sites) => sites.player, frameOf: async (page) => page.mainFrame() },
  {
    way: 'in-page',
    url: (sites) => sites.sandboxScripts,
    frameOf: async (page) => {
      const frame = await (await page.waitForSelector('iframe')).contentFrame()
      if (!frame) throw new Error('The page has no frame.')
      return frame
    },
  },
]

test.describe.configure({ mode: 'parallel' })

for (const { way, url, frameOf } of places) {
  test(`the main job by keyboard alone: ${way}`, async ({ page, sites }) => {
    test.setTimeout(180_000)
    // With travel it is walked once.
    if (way === 'in-page') await page.emulateMedia({ reducedMotion: 'reduce' })
    // Fast enough to be seen in full.
    await page.goto(`${url(sites)}${way === 'in-page' ? '' : '&speed=4'}`)
    const frame = await frameOf(page)
    await frame.locator(`[data-way="${way}"]`).first().waitFor({ state: 'attached', timeout: 30_000 })
    const typist = createTypist(page, frame)

    await test.step('an own e-mail, sent', async () => {
      await typist.tabTo('Your order')
      await typist.press('Enter')
      await fill(typist, 'E-mail', 'rosa.lind@example.test')
      await send(typist, frame)
    })

    const there = await test.step('stepped to the end', () => walk(typist, frame, 'ArrowRight'))
    const at = (id: string): number => there.findIndex(({ stepId }) => stepId === id)
    // The walk was seen once in full; from here on the steps follow without travel.
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await test.step('201, the row in the pantry, the e-mail after the answer', async () => {
      expect(at('insert-user')).toBeGreaterThan(at('check-body'))
      expect(at('read-response')).toBeGreaterThan(at('insert-user'))
      expect(at('send-email')).toBeGreaterThan(at('read-response'))
      await openTab(typist, frame, 'Ticket')
      await expect(inspector(frame)).toContainText('201 Created')
      await typist.tabTo('Restaurant')
      await typist.press('Home')
      while ((await shown(frame)).stepId !== 'insert-user') await step(typist, frame, 'ArrowRight')
      await openTab(typist, frame, 'Pantry')
      await expect(inspector(frame)).toContainText('INSERT INTO users')
      await expect(inspector(frame)).toContainText('rosa.lind@example.test')
    })

    await test.step('back to step 1 and forward again shows exactly the same', async () => {
      await typist.tabTo('Restaurant')
      await typist.press('Home')
      const forward = await walk(typist, frame, 'ArrowRight')
      expect(forward.map(({ caption }) => caption)).toEqual(there.map(({ caption }) => caption))
      const back = await walk(typist, frame, 'ArrowLeft')
      expect(back.reverse().map(({ caption }) => caption)).toEqual(there.map(({ caption }) => caption))
      const again = await walk(typist, frame, 'ArrowRight')
      for (const [index, stop] of forward.entries())
        expect(again[index] !== undefined && same(again[index], stop), stop.label).toBe(true)
    })

    for (const [name, field, value, status, stepId, told] of [
      ['the same e-mail in other case', 'E-mail', 'Rosa.Lind@Example.test', '409 Conflict', 'insert-user', /already/],
      ['a bad e-mail', 'E-mail', 'rosa.lind', '422 Unprocessable Content', 'check-body', /breaks a rule/],
      ['a short password', 'Password', 'short', '422 Unprocessable Content', 'check-body', /breaks a rule/],
    ] as const) {
      await test.step(`${name}: ${status} at ${stepId}`, async () => {
        if (field === 'Password') await fill(typist, 'E-mail', 'someone.else@example.test')
        await fill(typist, field, value)
        await send(typist, frame)
        const steps = await walk(typist, frame, 'ArrowRight')
        const turned = steps.findIndex((one) => one.stepId === stepId)
        expect(steps[turned]?.caption).toMatch(told)
        // From there it only goes home.
        expect(steps.slice(turned + 1).map((one) => one.stepId)).toEqual(['read-response'])
        await openTab(typist, frame, 'Ticket')
        await expect(inspector(frame)).toContainText(status)
      })
    }
  })
}

const inspector = (frame: Frame) => frame.locator('section[aria-label="Inspector"]')

async function fill(typist: Typist, field: string, text: string): Promise<void> {
  await typist.tabTo(field)
  await typist.type(text)
}

/** Sends, then rests on the first step. */
async function send(typist: Typist, frame: Frame): Promise<void> {
  const button = frame.locator('button[data-part="send"]')
  await typist.tabTo((await button.textContent()) ?? '')
  await typist.press('Enter')
  await expect(button).toHaveCount(0, { timeout: 20_000 })
  await expect.poll(async () => (await shown(frame)).stepId, { timeout: 20_000 }).not.toBe('')
  await typist.tabTo('Restaurant')
  await typist.press('Home')
}

/** Steps as far as it goes and tells what was shown at each stop, the one it began with included. */
async function walk(typist: Typist, frame: Frame, key: 'ArrowRight' | 'ArrowLeft'): Promise<Shown[]> {
  await typist.tabTo('Restaurant')
  const stops = [await shown(frame)]
  const isLast = ({ label }: Shown): boolean =>
    key === 'ArrowRight' ? /^Step (\d+) of \1$/.test(label) : /^Step 1 of/.test(label)
  for (let last = stops[0]; last && !isLast(last); last = stops.at(-1)) stops.push(await step(typist, frame, key))
  return stops
}

async function step(typist: Typist, frame: Frame, key: string): Promise<Shown> {
  const before = await shown(frame)
  await typist.press(key)
  return nextShown(frame, before.label)
}

async function openTab(typist: Typist, frame: Frame, name: string): Promise<void> {
  const tab = frame.getByRole('tab', { name })
  if ((await tab.count()) === 0) {
    await typist.tabTo('Look inside')
    await typist.press('Enter')
    await tab.waitFor()
  }
  // Tabs are one stop of the Tab key; arrows go from one to the next.
  const tabs = ['Ticket', 'Recipe', 'Pantry', 'Trace']
  const isSelected = (one: string): Promise<boolean> =>
    frame.getByRole('tab', { name: one, selected: true }).isVisible()
  for (const one of tabs) if (await isSelected(one)) await typist.tabTo(one)
  for (let press = 0; press < tabs.length && !(await isSelected(name)); press++) await typist.press('ArrowRight')
  await expect(frame.getByRole('tab', { name, selected: true })).toBeVisible()
}

/** Compared as a whole: a difference in the picture would print a megabyte. */
const same = (one: Shown, other: Shown): boolean => JSON.stringify(one) === JSON.stringify(other)
