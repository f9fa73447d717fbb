// The page for people.

import type { Feature } from '../../feature'
import { showPage } from './show-page'

export const page: Feature = {
  routes: [{ at: '/', recipe: showPage }],
  migrations: [],
  seed: [],
  problems: [],
  jobs: [],
  shelves: [],
}
