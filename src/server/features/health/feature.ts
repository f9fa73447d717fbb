// For whoever watches over the server.

import type { Feature } from '../../feature'
import { showHealth } from './show-health'

export const health: Feature = {
  routes: [{ at: '/api/health', recipe: showHealth }],
  migrations: [],
  seed: [],
  problems: [],
  jobs: [],
  shelves: [],
}
