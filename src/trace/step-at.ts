// Which step the learner stands on at a moment of modelled time.

import { lastAtOrBefore } from '../shared'
import type { Step } from './steps'

/** The last step at or before `timeUs`, or `undefined` before the first. Reads at most ⌈log₂(n + 1)⌉ + 1 steps. */
export function stepAt(steps: readonly Step[], timeUs: number): Step | undefined {
  return steps[lastAtOrBefore(steps.length, (index) => steps[index]?.atUs ?? Number.POSITIVE_INFINITY, timeUs)]
}
