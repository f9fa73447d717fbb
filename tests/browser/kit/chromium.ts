// Chromium with what the tests need beyond Playwright's own page: a profile in which third-party storage is
// allowed, or blocked.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Frame, type Page } from '@playwright/test'
import { chromiumFlags, need } from '../../tools/browsers.mjs'
import { type Surface, whenLoaded } from './player'

/** The page itself, or the first frame in it. */
export async function surfaceOf(page: Page, inside: 'page' | 'frame'): Promise<Surface> {
  const frame = inside === 'page' ? page.mainFrame() : await firstFrame(page)
  return whenLoaded({
    async run(work, parameter) {
      const text = await frame.evaluate(`JSON.stringify({ value: (${work})(${JSON.stringify(parameter)}) })`)
      return JSON.parse(String(text)).value
    },
  })
}

async function firstFrame(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe')
  const frame = await element.contentFrame()
  if (!frame) throw new Error('The page has no frame.')
  return frame
}

export interface ProfiledBrowser {
  readonly context: BrowserContext
  close(): Promise<void>
}

/**
 * Chromium with a profile on disk: Playwright's own pages are private windows, which block storage of third parties.
 * `blocked` is what an owner gets who chose “Block third-party cookies”; `allowed` is how Chromium comes.
 */
export async function launchProfile(thirdPartyStorage: 'allowed' | 'blocked'): Promise<ProfiledBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'back-of-house-profile-'))
  mkdirSync(join(profile, 'Default'))
  const isBlocked = thirdPartyStorage === 'blocked'
  // 0: allow, 1: block them all.
  const preferences = { profile: { block_third_party_cookies: isBlocked, cookie_controls_mode: isBlocked ? 1 : 0 } }
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: need('chromium'),
    args: [...chromiumFlags],
  })
  return {
    context,
    async close() {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}
