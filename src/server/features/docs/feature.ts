// The contract of the API.

import type { Feature } from '../../feature'
import { showOpenapi } from './show-openapi'

export const docs: Feature = {
  routes: [{ name: 'show-openapi', at: '/api/openapi.json', recipes: { usual: showOpenapi } }],
  migrations: [],
  seed: [],
  problems: [],
  jobs: [],
  shelves: [],
}
