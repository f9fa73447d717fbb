// The tests in real browsers. Playwright drives Chromium; the Firefox and WebKit specs bring their own drivers.

import { resolve } from 'node:path'
import { defineConfig } from '@playwright/test'
import { chromiumFlags, need } from '../tools/browsers.mjs'

const cache = resolve(import.meta.dirname, '../../.cache')

export default defineConfig({
  testDir: '.',
  outputDir: resolve(cache, 'browser-results'),
  // A test that is focused or that passes only at the second try counts as failed.
  forbidOnly: true,
  retries: 0,
  // Two at a time: a page under test mostly waits.
  workers: 2,
  timeout: 90_000,
  expect: {
    toHaveScreenshot: {
      pathTemplate: '{testDir}/{testFileName}-snapshots/{arg}{ext}',
      // A pixel differs from a fifth of the way between two colours on; see pictures.spec.ts.
      threshold: 0.2,
      maxDiffPixelRatio: 0.0004,
      scale: 'device',
    },
  },
  reporter: [['list'], ['json', { outputFile: resolve(cache, 'browser-report.json') }]],
  use: {
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    launchOptions: { executablePath: need('chromium'), args: [...chromiumFlags] },
    trace: 'off',
  },
})
