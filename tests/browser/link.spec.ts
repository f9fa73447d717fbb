// A link copied in mid-trip opens on the same step with the same trace, byte for byte, in every engine; a reload keeps
// the place; what is too long for a link is kept for the tab.

import type { Page } from '@playwright/test'
import { en } from '../../src/words/en'
import { surfaceOf } from './kit/chromium'
import { launchFirefox } from './kit/firefox'
import { createPlayer, type Surface } from './kit/player'
import { expect, test } from './kit/test'
import { readTraceText } from './kit/trace-text'
import { launchWebKit } from './kit/webkit'

interface Moment {
  readonly stepId: string
  readonly label: string
  readonly trace: string
}

async function momentOf(surface: Surface): Promise<Moment> {
  const player = createPlayer(surface)
  const stepId = await player.until(
    () => player.stepId(),
    (id) => id !== '',
    'a step of the restored trip',
  )
  return { stepId, label: await player.stepLabel(), trace: await readTraceText(player, surface) }
}

test.describe('a link copied in mid-trip', () => {
  let link = ''
  let original: Moment

  test.beforeAll(async ({ browser, sites }) => {
    const context = await browser.newContext({
      reducedMotion: 'reduce',
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    const page = await context.newPage()
    await page.goto(sites.player)
    await send(page)
    // The second order meets the guest the first one made, and a slow pantry.
    await page.getByRole('button', { name: 'Last step' }).click()
    await page.getByRole('button', { name: en.page.newOrder, exact: true }).click()
    await page.getByRole('switch', { name: en.switches['database-slow'].name }).click()
    await send(page)
    for (let step = 0; step < 3; step++) await page.getByRole('button', { name: 'Next step' }).click()
    await page.getByRole('button', { name: 'Copy link' }).click()
    await expect(page.getByText('Link copied')).toBeVisible()
    link = await page.evaluate(() => navigator.clipboard.readText())
    original = await momentOf(await surfaceOf(page, 'page'))
    await context.close()
  })

  test('says the orders in its fragment only, and no password', () => {
    const { search, hash } = new URL(link)
    expect(search).toBe('?lesson=sign-up')
    const orders = Buffer.from(new URLSearchParams(hash.slice(1)).get('orders') ?? '', 'base64url').toString()
    expect(orders).toContain('ada2@example.com')
    expect(orders).not.toContain('a-long-invented-one')
  })

  test('opens on the same step with the same trace in another profile of Chromium', async ({ page }) => {
    await page.goto(link)
    expect(await momentOf(await surfaceOf(page, 'page'))).toEqual(original)
    await page.reload()
    expect(await momentOf(await surfaceOf(page, 'page'))).toEqual(original)
  })

  test('in Firefox', async () => {
    const firefox = await launchFirefox()
    expect(await momentOf(await firefox.open(link, 'page'))).toEqual(original)
    await firefox.close()
  })

  test('in WebKit', async () => {
    const webkit = await launchWebKit()
    expect(await momentOf(await webkit.open(link, 'page'))).toEqual(original)
    await webkit.close()
  })
})

test('a reload keeps the place, also of a trip that is too long for a link', async ({ page, sites }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(sites.player)
  await page.getByRole('button', { name: en.page.fold.pad }).click()
  await page.getByLabel('Name', { exact: true }).fill('Ada '.repeat(6000))
  await send(page)
  await page.getByRole('button', { name: 'Next step' }).click()
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText(en.problems.tooLongToLink)).toBeVisible()
  const before = await momentOf(await surfaceOf(page, 'page'))
  // What is kept follows a little later than the learner.
  const stepId = await page.getByTestId('step-label').getAttribute('data-step-id')
  await expect.poll(() => page.evaluate(() => JSON.stringify({ ...sessionStorage }))).toContain(String(stepId))
  await page.reload()
  expect(await momentOf(await surfaceOf(page, 'page'))).toEqual(before)
})

test('a reload keeps an order that was typed and not sent, with stand-ins for its secrets', async ({ page, sites }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(sites.player)
  await page.getByRole('button', { name: en.page.fold.pad }).click()
  await page.getByRole('radio', { name: en.orders.mode.own }).check({ force: true })
  await page.getByLabel('Method', { exact: true }).fill('POST')
  await page.getByLabel('Path', { exact: true }).fill('/api/users')
  await page.getByLabel('Body', { exact: true }).fill('{"name":"Ada","password":"correct horse battery"}')
  await page.reload()
  if (await page.getByRole('button', { name: en.page.fold.pad }).isVisible())
    await page.getByRole('button', { name: en.page.fold.pad }).click()
  await expect(page.getByLabel('Path', { exact: true })).toHaveValue('/api/users')
  await expect(page.getByLabel('Body', { exact: true })).toHaveValue(
    '{"name":"Ada","password":"stand-in-1-of-15-to-128"}',
  )
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('correct horse')
})

/** Sends and waits until another trip is on stage. */
async function send(page: Page): Promise<void> {
  const label = page.getByTestId('step-label')
  await page.locator('button[data-part="send"]').click()
  await expect(label).toHaveAttribute('data-step-id', /./, { timeout: 20_000 })
}
