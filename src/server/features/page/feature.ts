// The page for people.

import type { Feature } from '../../feature'
import { showPage } from './show-page'

export const page: Feature = {
  routes: [{ name: 'show-page', at: '/', recipes: { usual: showPage } }],
  migrations: [],
  seed: [],
  problems: [],
  jobs: [],
  shelves: [],
}
