// The jobs on their rail: rows of the job table, hung up when they are committed and taken off when they are done.

import type { JobState } from '../../trace'
import { pegs } from './geometry'
import type { JobScore, WritableScore } from './score'
import { writeTrack } from './track'

/** What is known of a job when it is hung up. */
interface Known {
  readonly id: number | null
  readonly kind: string | null
  readonly failures: number
}

/** A job on the first peg that is free; when none is, it is only counted. */
export function newJob(score: WritableScore, { id, kind, failures }: Known): JobScore {
  const used = score.jobs.filter(({ state }) => state.last !== 'done' && state.last !== 'none').map(({ peg }) => peg)
  const free = pegs.findIndex((_, peg) => !used.includes(peg))
  const job: JobScore = {
    peg: free < 0 ? null : free,
    id: writeTrack(id),
    kind: writeTrack(kind),
    queue: writeTrack<string | null>(null),
    failures: writeTrack(failures),
    fall: writeTrack(0),
    state: writeTrack<'none' | 'funnel' | 'falling' | 'waiting' | 'taken' | 'done'>('none'),
  }
  score.jobs.push(job)
  return job
}

/** What waited before the order came hangs there from the start. */
export function hangWaiting(score: WritableScore, jobs: readonly JobState[]): void {
  for (const { id, kind, attempts } of jobs) newJob(score, { id, kind, failures: attempts }).state.to('waiting', 0)
}

/** The job of that key that is on the rail or in hand; when none is known by it, the first that waits. */
export const findJob = (score: WritableScore, id: number | null, state: 'waiting' | 'taken'): JobScore | undefined => {
  const found = score.jobs.filter((job) => job.state.last === state)
  return found.find((job) => id !== null && job.id.last === id) ?? found[0]
}

export type Bench = 'letters' | 'images' | 'reports'
/** Where jobs of a queue are done; those of a queue that nobody knows with the letters. */
export const benchFor = (queue: string | null): Bench => (queue === 'images' || queue === 'reports' ? queue : 'letters')
