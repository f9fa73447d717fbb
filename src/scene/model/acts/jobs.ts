// Below: a job falls down the tube once it is committed, and the prep room does it after the guest was answered.

import { type RowChange, readDetail } from '../../../trace'
import { pegs, stands } from '../geometry'
import type { JobScore } from '../score'
import type { Stage } from '../stage'
import { isBroken, isRefused, keyOf } from '../story'
import { writeTrack } from '../track'
import type { Act, Played } from './act'

/** A row in the job table waits in the funnel: it falls when its transaction is committed, never before. */
export function queueJob(stage: Stage, row: RowChange, inTransaction: boolean, atMs: number): number {
  const { jobs } = stage.score
  const at = stage.strike('keeper', 'copy', atMs) + 120
  const job = newJob(jobs.length % pegs.xs.length)
  jobs.push(job)
  job.state.to('funnel', at)
  const id = keyOf(row.after)
  job.id.to(id === null ? null : Number(id), at)
  if (!inTransaction) dropJob(stage, at + 100)
  return at
}

export function dropJob(stage: Stage, atMs: number): void {
  for (const job of stage.score.jobs) {
    if (job.state.last !== 'funnel') continue
    job.state.to('falling', atMs)
    job.state.to('waiting', job.fall.to(1, atMs, 760))
  }
}

const newJob = (peg: number): JobScore => ({
  peg,
  id: writeTrack<number | null>(null),
  fall: writeTrack(0),
  state: writeTrack<'none' | 'funnel' | 'falling' | 'waiting' | 'taken' | 'done'>('none'),
})

/** The sous-chef rolls to the rail for the next job. */
export function playJobs({ stage, span, step, fromMs }: Act): Played {
  stage.light('prep', fromMs)
  stage.score.spot.to(false, fromMs)
  if (step.phase === 'end' && stage.score.actors.sous.x.last !== stands.sous.bench) {
    const at = stage.strike('sous', 'work', fromMs) + 300
    return finish(stage, span.outcome === 'broken' || span.outcome === 'refused', at)
  }
  stage.strike('sous', 'look', fromMs, 200)
  let at = stage.walk('sous', stands.sous.pegs, fromMs + 200)
  at = stage.strike('sous', 'peg', at)
  const { jobs } = stage.score
  if (!jobs.some((job) => job.state.last === 'waiting')) {
    // A job of an earlier order: it was on the rail already.
    const job = newJob(jobs.length % pegs.xs.length)
    job.state.to('waiting', at)
    jobs.push(job)
  }
  const detail = readDetail(span, 'backofhouse.job')
  const job = jobs.find((one) => one.state.last === 'waiting')
  if (job && job.id.last === null && detail) job.id.to(detail.id, at)
  const knownMs = at
  if (isBroken(span) && step.phase === 'end') stage.outcome('prep', 'broken', 'broken', at)
  return { knownMs, stopMs: at + 120 }
}

/** The job leaves its peg when the table says that it was taken, and is done when it says so. */
export function noteJob(stage: Stage, row: RowChange | undefined, atMs: number): void {
  if (row?.table !== 'jobs' || row.operation === 'insert') return
  const taken = stage.score.jobs.find((job) => job.state.last === 'taken')
  if (taken) {
    taken.state.to('done', atMs)
    stage.score.actors.sous.holds.to('nothing', atMs)
    stage.strike('sous', 'cheer', atMs)
    return
  }
  const waiting = stage.score.jobs.find((job) => job.state.last === 'waiting')
  if (!waiting) return
  waiting.state.to('taken', atMs)
  stage.score.actors.sous.holds.to('job', atMs)
  stage.strike('sous', 'letter', atMs)
}

function finish(stage: Stage, failed: boolean, at: number): Played {
  if (failed) stage.outcome('prep', 'broken', 'broken', at)
  return { knownMs: at, stopMs: at + 100 }
}

/** An outside provider is called: a letter leaves by the mail slot and is driven off, or comes back. */
export function playProviders({ stage, span, fromMs, trip }: Act): Played {
  const { letter, actors } = stage.score
  let at = fromMs
  if (trip.inJob(span)) {
    at = stage.walk('sous', stands.sous.letters, at)
    at = stage.turn('sous', -1, at)
    at = stage.strike('sous', 'letter', at)
    actors.sous.holds.to('letter', at)
    at += 160
    actors.sous.holds.to('nothing', at)
    stage.light('dock', at + 520)
    at = letter.to(1, at, 1250)
  } else {
    stage.light('dock', at)
    at += 700
  }
  const knownMs = at
  if (isBroken(span) || isRefused(span)) {
    stage.outcome('dock', 'broken', 'broken', at)
    stage.strike('sous', 'look', at)
  } else if (readDetail(span, 'backofhouse.email')) stage.tag({ kind: 'sent', room: 'dock' }, at)
  return { knownMs, stopMs: at + 160 }
}
