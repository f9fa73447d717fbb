// For whoever watches over the server.

import type { Feature } from '../../feature'
import { showHealth } from './show-health'

export const health: Feature = {
  routes: [{ name: 'show-health', at: '/api/health', recipes: { usual: showHealth } }],
  migrations: [],
  seed: [],
  problems: [],
  jobs: [],
  shelves: [],
}
