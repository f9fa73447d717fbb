// The browser's own Back and Forward: from lesson to lesson, and out of a frame's host at once.

import type { Page } from '@playwright/test'
import { words as menu } from '../../src/lessons/content/02-menu/words.en'
import { words as signUp } from '../../src/lessons/content/03-sign-up/words.en'
import { words as logIn } from '../../src/lessons/content/04-log-in/words.en'
import { words as profile } from '../../src/lessons/content/05-profile/words.en'
import { en } from '../../src/words/en'
import { expect, test } from './kit/test'

const words = { menu, 'sign-up': signUp, 'log-in': logIn, profile }

const lessonOf = (page: Page): Promise<string | null> =>
  page.evaluate(() => new URLSearchParams(location.search).get('lesson'))
const title = (id: 'menu' | 'sign-up' | 'log-in' | 'profile'): string =>
  en.page.title.replace('{{lesson}}', words[id].title)

async function openLesson(page: Page, id: 'menu' | 'sign-up' | 'log-in' | 'profile'): Promise<void> {
  await page.locator('h1 button').click()
  await page.getByRole('dialog').getByRole('button', { name: words[id].title }).click()
  await expect(page).toHaveTitle(title(id))
}

test('Back goes to the lesson before, Forward to the one after, and a reload keeps both', async ({ page, sites }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('about:blank')
  await page.goto(sites.home)
  await openLesson(page, 'sign-up')
  await page.getByRole('button', { name: 'Send the order' }).click()
  await page.getByRole('button', { name: 'Next step' }).click()
  const label = await page.getByTestId('step-label').textContent()
  await openLesson(page, 'log-in')
  await openLesson(page, 'profile')
  expect(await lessonOf(page)).toBe('profile')

  await page.goBack()
  await expect(page).toHaveTitle(title('log-in'))
  await page.goBack()
  await expect(page).toHaveTitle(title('sign-up'))
  await expect(page.getByTestId('step-label')).toHaveText(label ?? '')
  await page.goForward()
  await expect(page).toHaveTitle(title('log-in'))
  await page.reload()
  await expect(page).toHaveTitle(title('log-in'))
  await page.goBack()
  await expect(page).toHaveTitle(title('sign-up'))
  await page.goBack()
  await expect(page).toHaveTitle(title('menu'))
  await page.goBack()
  await expect(page).toHaveURL('about:blank')
})

test('a frame adds nothing to its host’s history', async ({ page, sites }) => {
  await page.goto(sites.sameOrigin)
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('button', { name: 'Send the order' })).toBeVisible()
  const before = await page.evaluate(() => history.length)
  await frame.locator('h1 button').click()
  await frame.getByRole('dialog').getByRole('button', { name: words['log-in'].title }).click()
  await expect(frame.locator('h1')).toContainText(words['log-in'].title)
  expect(await page.evaluate(() => history.length)).toBe(before)
})
