// Below: a job falls down the tube once it is committed, and the prep room does it after the guest was answered.

import { type RowChange, readDetail, type SpanRecord } from '../../../trace'
import { pegs, stands } from '../geometry'
import { isJobTable } from '../pantry-score'
import { benchFor, findJob, newJob } from '../rail'
import type { JobScore } from '../score'
import type { Stage } from '../stage'
import { isBroken, isRefused, keyOf } from '../story'
import type { Act, Played } from './act'

/** A row in the job table waits in the funnel: it falls when its transaction is committed, never before. */
export function queueJob(stage: Stage, row: RowChange, inTransaction: boolean, atMs: number): number {
  const at = atMs + 80
  const job = newJob(stage.score, { id: idOf(row), kind: kindOf(row), failures: 0 })
  job.state.to('funnel', at)
  if (!inTransaction) dropJob(stage, at + 100)
  return at
}

export function dropJob(stage: Stage, atMs: number): void {
  for (const job of stage.score.jobs) {
    if (job.state.last !== 'funnel') continue
    job.state.to('falling', atMs)
    job.state.to('waiting', job.fall.to(1, atMs, 940))
  }
}

const idOf = (row: RowChange): number | null => {
  const key = keyOf({ ...row.before, ...row.after })
  return key === null || !Number.isFinite(Number(key)) ? null : Number(key)
}
const kindOf = (row: RowChange): string | null => {
  const kind = row.after['kind'] ?? row.before['kind']
  return typeof kind === 'string' ? kind : null
}

/** The sous-chef rolls to the rail for the next job. */
export function playJobs({ stage, span, step, fromMs }: Act): Played {
  stage.light('prep', fromMs)
  stage.score.spot.to(false, fromMs)
  const failed = isBroken(span) || isRefused(span)
  const { sous } = stage.score.actors
  if (step.phase === 'end' && sous.x.last !== stands.sous.bench) {
    letGo(stage, fromMs)
    const at = stage.strike('sous', failed ? 'sad' : 'work', fromMs) + 300
    conclude(stage, failed, at)
    return { knownMs: at, stopMs: at + 100 }
  }
  stage.strike('sous', 'look', fromMs, 200)
  const job = jobOf(stage, span, fromMs)
  const at = toPeg(stage, job, fromMs + 200)
  if (step.phase === 'end') conclude(stage, failed, at)
  return { knownMs: at, stopMs: at + 120 }
}

/** Work without parts is over when it has been looked at. */
function conclude(stage: Stage, failed: boolean, atMs: number): void {
  if (failed) stage.outcome('prep', 'broken', 'broken', atMs)
  else stage.score.rooms.prep.mark.to('done', atMs)
}

/** The job a worker's span is about. One of an earlier order was on the rail already. */
function jobOf(stage: Stage, span: SpanRecord, atMs: number): JobScore {
  const detail = readDetail(span, 'backofhouse.job')
  const known = findJob(stage.score, detail?.id ?? null, 'waiting')
  const job = known ?? newJob(stage.score, { id: detail?.id ?? null, kind: detail?.kind ?? null, failures: 0 })
  if (!known) job.state.to('waiting', atMs)
  const queue = span.attributes['messaging.destination.name']
  if (typeof queue === 'string') job.queue.to(queue, atMs)
  return job
}

/** Rolls up to a job's peg, and a hand goes to it. */
function toPeg(stage: Stage, { peg }: JobScore, atMs: number): number {
  // One that is only counted is taken from among the others.
  const place = peg ?? 1
  const x = (pegs[place]?.x ?? 0) + stands.sous.fromPeg
  let at = stage.turn('sous', -1, stage.walk('sous', x, atMs))
  stage.score.atPeg.to(place, at)
  stage.strike('sous', 'peg', at)
  at = stage.grip('sous', 'front', 'job', at, 260)
  return at
}

const letGo = (stage: Stage, atMs: number): number => stage.grip('sous', 'front', 'none', atMs, 180)

/**
 * What the job table says about a job, and the sous-chef then does: takes it from its peg, is done with it, or hangs it
 * back for another try. Returns that act; it says when it is over.
 */
export function noteJob(stage: Stage, row: RowChange | undefined): ((atMs: number) => number) | null {
  if (!row || !isJobTable(stage.score.opening.house, row.table) || row.operation === 'insert') return null
  const id = idOf(row)
  const taken = findJob(stage.score, id, 'taken')
  if (taken) return row.after['status'] === 'done' ? takeOff(stage, taken) : hangBack(stage, taken)
  const waiting = findJob(stage.score, id, 'waiting')
  return waiting ? take(stage, waiting) : null
}

/** Off its peg, before the eyes, and along to where its kind is done. */
function take(stage: Stage, job: JobScore): (atMs: number) => number {
  return (atMs) => {
    const { sous } = stage.score.actors
    let at = toPeg(stage, job, atMs)
    job.state.to('taken', at)
    sous.holds.to('job', at)
    letGo(stage, at)
    at = stage.strike('sous', 'read', at + 40, 200) + 280
    const bench = benchFor(job.queue.last)
    if (bench === 'letters') return at
    at = stage.turn('sous', 1, stage.walk('sous', stands.sous[bench], at))
    stage.strike('sous', 'make', at)
    return stage.gesture('sous', 'press', at + 200)
  }
}

function takeOff(stage: Stage, job: JobScore): (atMs: number) => number {
  return (atMs) => {
    job.state.to('done', atMs)
    stage.score.rooms.prep.mark.to('done', atMs)
    stage.score.actors.sous.holds.to('nothing', atMs)
    const at = stage.strike('sous', 'cheer', atMs)
    return stage.strike('sous', 'work', at + 260)
  }
}

/** Back on its peg, with a mark for each time it failed. */
function hangBack(stage: Stage, job: JobScore): (atMs: number) => number {
  return (atMs) => {
    const { sous } = stage.score.actors
    sous.holds.to('job', atMs)
    let at = toPeg(stage, job, atMs)
    job.state.to('waiting', at)
    job.failures.to(job.failures.last + 1, at)
    sous.holds.to('nothing', at)
    letGo(stage, at + 80)
    at = stage.strike('sous', 'sad', at + 120)
    return stage.gesture('sous', 'shake', at)
  }
}
