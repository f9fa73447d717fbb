// Playwright's `test`, with the two sites running.

import { test as base } from '@playwright/test'
import { type Sites, startSites } from './sites'

export { expect } from '@playwright/test'

export const test = base.extend<object, { sites: Sites }>({
  sites: [
    // Playwright reads the first parameter's pattern to know what a fixture needs: nothing here.
    async ({ browserName: _ }, use) => {
      const sites = await startSites()
      await use(sites)
      await sites.close()
    },
    { scope: 'worker' },
  ],
})
