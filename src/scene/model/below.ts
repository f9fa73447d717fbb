// What moves below: a job in the tube, the jobs on their rail, the letter on its way to the van.

import type { Frame, JobFrame } from './frame'
import { mailWay, tube } from './geometry'
import type { Frozen, JobScore, Score } from './score'
import { held, linear, numberAt } from './track'
import { along } from './way'

export function capsuleFrame(score: Score, time: number): Frame['capsule'] {
  for (const job of score.jobs) {
    const state = held(job.state, time)
    if (state === 'funnel') return { ...along(tube, 0), committed: false }
    if (state === 'falling') return { ...along(tube, fall(numberAt(job.fall, time, linear))), committed: true }
  }
  return null
}
const fall = (mix: number): number => mix * (0.6 + 0.4 * mix)

export function jobFrame(job: Frozen<JobScore>, time: number): readonly JobFrame[] {
  const state = held(job.state, time)
  if (state !== 'waiting' && state !== 'taken' && state !== 'done') return []
  return [
    { id: held(job.id, time), kind: held(job.kind, time), failures: held(job.failures, time), peg: job.peg, state },
  ]
}

export function letterFrame(score: Score, time: number): Frame['letter'] {
  const part = numberAt(score.letter, time)
  if (part <= 0 || part >= 1) return null
  const { x, y, angle } = along(mailWay, part)
  return { x, y, angle: angle * 0.15, scale: 1 - (0.45 * Math.max(0, part - 0.7)) / 0.3 }
}
