// What a page meets in the wild: nonsense in its address, parts that do not load, nothing to store in, no
// cryptography, script in every field. A sentence in the right place, the last good state stays, a way on.

import { chromium, type Page } from '@playwright/test'
import { en } from '../../src/words/en'
import { chromiumFlags, need } from '../tools/browsers.mjs'
import { expect, test } from './kit/test'

const sendButton = 'Send the order'

test.beforeEach(async ({ page }) => {
  page.setDefaultTimeout(15_000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
})

/** Any error nobody caught fails the test. */
async function uncaught(page: Page): Promise<readonly string[]> {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  return errors
}

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** Fragments with a mistake, and a part of the sentence that tells of it. */
const mistakes: readonly (readonly [what: string, fragment: string, told: string])[] = [
  ['a step the trip does not have', '#at=fetch-the-moon', 'no step “fetch-the-moon”'],
  ['a step past the end', '#step=4000', 'no step 4000'],
  ['a step that is none', '#at=%3Cscript%3E', '“<script>” is no name of a step'],
  ['an unknown switch', '#with=dragons', 'Nothing called “dragons”'],
  ['a number out of range', '#speed=1000', 'a number from 0.25 to 4'],
  ['broken base64', '#orders=%25%25%25', 'The orders in this link are damaged'],
  ['base64 of no list', `#orders=${encoded({ path: '/' })}`, 'The orders in this link are damaged'],
  ['an order without a path', `#orders=${encoded([{ method: 'GET' }])}`, 'One order in this link is not complete'],
  ['an order no browser sends', `#orders=${encoded([{ method: 'TRACE', path: '/' }])}`, 'No browser can send'],
  ['orders over the limit', `#orders=${'A'.repeat(16_385)}`, 'too long to be read'],
  ['emoji, right-to-left and markup', '#lens=🍲مطعم<img src=x onerror=alert(1)>', 'cannot be “🍲مطعم<img'],
]

test('an address with a mistake says so and leaves a way on', async ({ page, sites }) => {
  const errors = await uncaught(page)
  await page.goto(`${sites.home}?lesson=menu#at=end`)
  const label = page.getByTestId('step-label')
  await expect(label).toHaveAttribute('data-step-id', 'read-response', { timeout: 20_000 })
  const notes = page.getByTestId('address-notes')
  for (const [what, fragment, told] of mistakes) {
    await test.step(what, async () => {
      await page.evaluate((hash) => {
        location.hash = hash
      }, fragment)
      await expect(notes).toContainText(told)
      // A trip is on stage all the while, the last good one or the part that could be shown.
      await expect(label).toHaveAttribute('data-step-id', /./)
      await notes.getByRole('button', { name: en.address.dismiss }).click()
      await expect(notes).toBeHidden()
    })
  }
  await page.goto(`${sites.home}?lesson=dragons&theme=%3Cb%3E#at=end`)
  await expect(notes).toContainText('no lesson “dragons”')
  await expect(notes).toContainText('cannot be “<b>”')
  await sendAndArrive(page)
  expect(errors).toEqual([])
})

test('a wasm file that does not load: a sentence, and the next try works', async ({ browser, sites }) => {
  // Through a service worker a request is no longer the page's, and nothing here could stop it.
  const page = await browser.newPage({ serviceWorkers: 'block' })
  const errors = await uncaught(page)
  await page.route('**/*.wasm', (route) => route.abort())
  await page.goto(`${sites.home}?lesson=menu#at=end`)
  await expect(page.getByText(en.page.problem.openKitchen)).toBeVisible({ timeout: 30_000 })
  await expect(page.getByTestId('address-notes')).toContainText(en.address.note['trip-failed'])
  await page.unroute('**/*.wasm')
  await page.getByRole('button', { name: en.address.again }).click()
  await expect(page.getByTestId('step-label')).toHaveAttribute('data-step-id', 'read-response', { timeout: 30_000 })
  await expect(page.getByTestId('address-notes')).toBeHidden()
  expect(errors).toEqual([])
})

test('no storage at all: the page works, and the address keeps the place', async ({ page, sites }) => {
  const errors = await uncaught(page)
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(globalThis, name, {
        configurable: true,
        get: () => {
          throw new DOMException('Storage is forbidden here.', 'SecurityError')
        },
      })
  })
  await page.goto(sites.player)
  await sendAndArrive(page)
  await page.getByRole('button', { name: 'Next step' }).click()
  const label = page.getByTestId('step-label')
  const stepId = await label.getAttribute('data-step-id')
  await expect(page).toHaveURL(new RegExp(`at=${stepId}$`))
  await page.reload()
  await expect(label).toHaveAttribute('data-step-id', stepId ?? '', { timeout: 20_000 })
  expect(errors).toEqual([])
})

test('plain http on a network address has no cryptography: said where it counts, the rest works', async ({ sites }) => {
  const browser = await chromium.launch({
    executablePath: need('chromium'),
    args: [...chromiumFlags, '--host-resolver-rules=MAP back-of-house.test 127.0.0.1'],
  })
  const page = await browser.newPage({ reducedMotion: 'reduce' })
  const errors = await uncaught(page)
  const home = sites.home.replace('127.0.0.1', 'back-of-house.test')
  await page.goto(`${home}?lesson=menu`)
  expect(await page.evaluate(() => typeof crypto.subtle)).toBe('undefined')
  await sendAndArrive(page)
  await expect(page.locator('[data-way="in-page"]').first()).toBeAttached()
  // A badge needs signing.
  await page.goto(`${home}?lesson=log-in`)
  await page.getByRole('button', { name: sendButton }).click()
  await expect(page.getByText(en.page.problem.crypto)).toBeVisible({ timeout: 30_000 })
  await page.goto(`${home}?lesson=menu`)
  await sendAndArrive(page)
  expect(errors).toEqual([])
  await browser.close()
})

test('markup, script, emoji and right-to-left text in every field stay text', async ({ page, sites }) => {
  const errors = await uncaught(page)
  const nasty = '"><img src=x onerror="window.harmed=true"><script>window.harmed=true</script> 🍲 مرحبا \u202e'
  await page.goto(sites.player)
  await page.getByRole('button', { name: en.page.fold.pad }).click()
  await page.getByLabel('E-mail', { exact: true }).fill(`a${nasty}@example.test`)
  await page.getByLabel('Name', { exact: true }).fill(nasty)
  await page.getByLabel('Password', { exact: true }).fill(nasty)
  await sendAndArrive(page)
  await seeAll(page)
  await page.getByRole('radio', { name: en.orders.mode.own }).check({ force: true })
  await page.getByLabel('Method', { exact: true }).fill('POST')
  await page.getByLabel('Path', { exact: true }).fill(`/api/users/${nasty}?q=${nasty}`)
  await page
    .getByLabel('Body', { exact: true })
    .fill(`{"name":${JSON.stringify(nasty)},"password":${JSON.stringify(nasty)}`)
  await sendAndArrive(page)
  await seeAll(page)
  expect(await page.evaluate(() => Reflect.get(window, 'harmed'))).toBeUndefined()
  expect(decodeURIComponent(page.url())).not.toContain('<script')
  expect(errors).toEqual([])
})

/** To the end of the trip, through every tab, at every level of detail. */
async function seeAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Last step' }).click()
  const inside = page.getByRole('button', { name: en.page.fold.inside })
  if (await inside.isVisible()) await inside.click()
  for (const name of ['Ticket', 'Recipe', 'Pantry', 'Trace']) {
    await page.getByRole('tab', { name }).click()
    await expect(page.getByRole('tabpanel')).not.toBeEmpty()
  }
}

async function sendAndArrive(page: Page): Promise<void> {
  const send = page.locator('button[data-part="send"]')
  await expect(page.locator('[data-way]').first()).toBeAttached({ timeout: 30_000 })
  await send.click()
  await expect(page.getByTestId('step-label')).toHaveAttribute('data-step-id', /./, { timeout: 20_000 })
  // While a trip is shown there is no send button.
  await expect(send).toHaveCount(0, { timeout: 20_000 })
}
