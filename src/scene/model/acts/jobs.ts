// Below: a job falls down the tube once it is committed, and the prep room does it after the guest was answered.

import { type RowChange, readDetail } from '../../../trace'
import { pegs, stands } from '../geometry'
import type { JobScore } from '../score'
import { isOff, type Stage } from '../stage'
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

/**
 * What the job table says about a job, and the sous-chef then does: takes it from its peg, is done with it, or hangs it
 * back for another try. Returns that act; it says when it is over.
 */
export function noteJob(stage: Stage, row: RowChange | undefined): ((atMs: number) => number) | null {
  if (row?.table !== 'jobs' || row.operation === 'insert') return null
  const { jobs, actors } = stage.score
  const status = row.after['status']
  const taken = jobs.find((job) => job.state.last === 'taken')
  if (!taken) {
    const waiting = jobs.find((job) => job.state.last === 'waiting')
    if (!waiting) return null
    return (atMs) => {
      const at = stage.strike('sous', 'peg', atMs, 160)
      waiting.state.to('taken', at)
      actors.sous.holds.to('job', at)
      return stage.strike('sous', 'letter', at, 200)
    }
  }
  if (status === 'done')
    return (atMs) => {
      taken.state.to('done', atMs)
      actors.sous.holds.to('nothing', atMs)
      return stage.strike('sous', 'cheer', atMs)
    }
  return (atMs) => {
    actors.sous.holds.to('job', atMs)
    const at = stage.strike('sous', 'peg', stage.walk('sous', stands.sous.pegs, atMs))
    taken.state.to('waiting', at)
    actors.sous.holds.to('nothing', at)
    return stage.strike('sous', 'sad', at + 120)
  }
}

function finish(stage: Stage, failed: boolean, at: number): Played {
  if (failed) stage.outcome('prep', 'broken', 'broken', at)
  return { knownMs: at, stopMs: at + 100 }
}

/** An outside provider is called: a letter leaves by the mail slot and is driven off, or comes back. */
export function playProviders({ stage, span, fromMs, trip }: Act): Played {
  const { letter, actors } = stage.score
  const failed = isBroken(span) || isRefused(span)
  let at = fromMs
  if (trip.inJob(span)) {
    at = stage.walk('sous', stands.sous.letters, at)
    at = stage.turn('sous', -1, at)
    at = stage.strike('sous', 'letter', at)
    actors.sous.holds.to('letter', at)
    at += 160
    actors.sous.holds.to('nothing', at)
    if (letter.last > 0) letter.to(0, at)
    stage.light('dock', at + 520)
    // Nobody takes it: it lies at the empty bay until the sous-chef stops waiting.
    at = letter.to(failed ? undelivered : 1, at, failed ? 1000 : 1250)
  } else {
    stage.light('dock', at)
    at += 700
  }
  if (failed) at += isOff(stage.score, 'dock') ? 420 : 200
  const knownMs = at
  if (failed) {
    stage.outcome('dock', 'broken', 'broken', at)
    stage.strike('sous', 'sad', at)
    if (letter.last > 0) letter.to(0, at + 200, 700)
  } else if (readDetail(span, 'backofhouse.email')) stage.tag({ kind: 'sent', room: 'dock' }, at)
  return { knownMs, stopMs: at + 160 }
}

/** How far along its way a letter lies that nobody takes. */
const undelivered = 0.94
