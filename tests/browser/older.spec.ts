// Browsers that are some years old play a lesson; one that is too old is told so by name, and nothing else is shown.

import { resolve } from 'node:path'
import { en } from '../../src/words/en'
import { serve } from '../tools/serve.mjs'
import { expect, test } from './kit/test'

/** What came after Safari 16.4, Chrome 108 or Firefox 110, and what some of them never had. */
const newer = [
  'URL.canParse',
  'URL.parse',
  'Array.fromAsync',
  'Array.prototype.findLast',
  'Array.prototype.findLastIndex',
  'Array.prototype.toSorted',
  'Array.prototype.toReversed',
  'Array.prototype.toSpliced',
  'Array.prototype.with',
  'Object.groupBy',
  'Map.groupBy',
  'Promise.withResolvers',
  'Promise.try',
  'Set.prototype.union',
  'Set.prototype.intersection',
  'Set.prototype.difference',
  'Set.prototype.isSubsetOf',
  'String.prototype.isWellFormed',
  'String.prototype.toWellFormed',
  'Iterator.prototype.map',
  'Iterator.prototype.filter',
  'Iterator.prototype.toArray',
  'RegExp.escape',
  'Uint8Array.fromBase64',
  'Uint8Array.prototype.toBase64',
  'Uint8Array.prototype.toHex',
  'ArrayBuffer.prototype.transfer',
  'AbortSignal.any',
  'AbortSignal.timeout',
  'Intl.DurationFormat',
  'Intl.Segmenter',
  'Element.prototype.checkVisibility',
  'HTMLElement.prototype.showPopover',
  'Document.prototype.startViewTransition',
  'ReadableStream.from',
  'CompressionStream',
  'requestIdleCallback',
  'cancelIdleCallback',
  'scheduler',
  'navigation',
  'CSS.registerProperty',
  'Crypto.prototype.randomUUID',
]

/** Runs in the page, before anything of it. */
function forget(names: readonly string[]): void {
  for (const name of names) {
    const path = name.split('.')
    const last = path.pop() ?? ''
    const holder = path.reduce<unknown>(
      (found, part) => (found instanceof Object ? Reflect.get(found, part) : found),
      globalThis,
    )
    if (holder instanceof Object) Reflect.deleteProperty(holder, last)
  }
}

for (const names of [
  newer,
  ...['URL.canParse', 'Array.prototype.toSorted', 'AbortSignal.timeout'].map((name) => [name]),
])
  test(`a lesson is played without ${names.length === 1 ? names[0] : 'anything newer'}`, async ({ page, sites }) => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.addInitScript(forget, names)
    await page.goto(`${sites.player}&allow=https://teacher.test`)
    await page.getByRole('button', { name: 'Send the order' }).click()
    await page.getByRole('button', { name: 'Last step' }).click()
    await expect(page.getByTestId('step-label')).toHaveAttribute('data-step-id', 'send-email', { timeout: 20_000 })
    await page.getByRole('button', { name: en.page.fold.inside }).click()
    for (const tab of ['Ticket', 'Recipe', 'Pantry', 'Trace']) {
      await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click()
      await expect(page.getByRole('tabpanel')).not.toBeEmpty()
    }
    await expect(page.getByTestId('address-notes')).toHaveCount(0)
    expect(errors).toEqual([])
  })

for (const name of ['structuredClone', 'Object.hasOwn', 'Array.prototype.at', 'WebAssembly'])
  test(`without ${name} the page says so, and shows nothing else`, async ({ page, sites }) => {
    await page.addInitScript(forget, [name])
    await page.goto(sites.player)
    const note = page.getByRole('alert')
    await expect(note).toContainText('needs a newer browser')
    await expect(note).toContainText(name)
    await expect(page.locator('#root')).toBeHidden()
  })

test('where its script does not come, the page says so instead of standing there dead', async ({ page, sites }) => {
  await page.route(/\/assets\/index-[^/]*\.js$/, (route) => route.abort())
  await page.goto(sites.player)
  await expect(page.getByRole('alert')).toContainText('could not be loaded')
})

test('so it does in a sandbox whose server lets no other origin load its script', async ({ page }) => {
  const dist = process.env['DIST_FOLDER'] ?? resolve(import.meta.dirname, '../../dist')
  const site = await serve({
    folders: { '/': dist },
    pages: { '/framed': '<!doctype html><iframe sandbox="allow-scripts" src="./" width="800" height="600"></iframe>' },
  })
  await page.goto(`http://127.0.0.1:${site.port}/framed`)
  const note = page.frameLocator('iframe').getByRole('alert')
  await expect(note).toContainText('Access-Control-Allow-Origin')
  await expect(note).toBeInViewport()
  await site.close()
})
