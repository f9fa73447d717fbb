// The contract of the API.

import type { Feature } from '../../feature'
import { showOpenapi } from './show-openapi'

export const docs: Feature = {
  routes: [{ at: '/api/openapi.json', recipe: showOpenapi }],
  migrations: [],
  seed: [],
  problems: [],
  jobs: [],
  shelves: [],
}
