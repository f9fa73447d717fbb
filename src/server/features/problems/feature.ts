// The pages behind the addresses that name a kind of problem.

import type { Feature } from '../../feature'
import { showProblem } from './show-problem'

export const problems: Feature = {
  routes: [{ name: 'show-problem', at: '/problems', recipes: { usual: showProblem } }],
  migrations: [],
  seed: [],
  problems: [],
  jobs: [],
  shelves: [],
}
