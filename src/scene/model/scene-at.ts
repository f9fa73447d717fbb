// sceneAt(schedule, t): one moment as data. Pure: the same time gives the same frame, whatever was asked before.
// Each part is found in its track by halving, so a frame costs O(log n).

import { type Millis, millis } from '../../shared'
import { actorFrame } from './actor-at'
import { badgeFrame, plateFrame, ticketFrame } from './carried'
import {
  type ActorFrame,
  type ActorId,
  actorIds,
  type Frame,
  type JarFrame,
  type JobFrame,
  type RoomFrame,
  type SlipFrame,
} from './frame'
import { hatch, mailWay, pegs, type RoomId, roomIds, tokenBucket, tube } from './geometry'
import { lerpPoint } from './poses'
import type { Schedule } from './schedule'
import type { Frozen, JobScore, Score, SlipPlace } from './score'
import { between, held, linear, numberAt, settle, smooth } from './track'
import { along } from './way'

export function sceneAt(schedule: Schedule, timeMs: Millis | number): Frame {
  const { score } = schedule
  const time = Math.min(Math.max(0, timeMs), schedule.durationMs)
  const stove = numberAt(score.stove, time)
  const actors = collect(actorIds, (id) => {
    const actor = actorFrame(id, score.actors[id], time)
    if (id === 'chef') return stirring(actor, stove, time)
    // A closed pantry's keeper has gone home.
    return id === 'keeper' && score.faults.off.includes('pantry') ? { ...actor, here: false } : actor
  })
  const ticket = ticketFrame(score, actors.waiter, time)
  const plate = plateFrame(score, actors.waiter, time)
  const camera = between(score.camera, time)
  const homeFrom = held(score.homeFrom, time)
  return {
    timeMs: millis(time),
    faults: score.faults,
    rooms: collect(roomIds, (id) => roomFrame(score, id, time)),
    lit: held(score.lit, time),
    camera: { from: camera.from, to: camera.to, mix: smooth(camera.mix) },
    actors: withCarried(actors, ticket.place === 'tray', plate?.place === 'tray'),
    screen: held(score.screen, time),
    ticket,
    badge: badgeFrame(score, actors.waiter, ticket, time),
    plate,
    spot: held(score.spot, time),
    slip: slipFrame(score, actors.chef, time),
    jars: score.jars.flatMap((jar) => {
      const opacity = numberAt(jar.opacity, time)
      if (opacity <= 0) return []
      const spot = between(jar.spot, time)
      const at = lerpPoint(spot.from, spot.to, spot.mix >= 1 ? 1 : settle(spot.mix))
      const frame: JarFrame = {
        table: jar.table,
        x: at.x,
        y: at.y,
        label: held(jar.label, time),
        open: numberAt(jar.open, time),
        glow: numberAt(jar.glow, time),
        opacity,
      }
      return [frame]
    }),
    label: actors.keeper.holds === 'label' ? handOf(actors.keeper) : null,
    capsule: capsuleFrame(score, time),
    jobs: score.jobs.flatMap((job) => jobFrame(job, time)),
    letter: letterFrame(score, time),
    bucket: held(score.bucket, time),
    coin: coinFrame(score, time),
    rope: numberAt(score.rope, time),
    door: numberAt(score.door, time, spring),
    stool: numberAt(score.stool, time),
    planks: numberAt(score.planks, time),
    drawer: numberAt(score.drawer, time),
    stove,
    tag: held(score.tag, time),
    track: {
      stops: held(score.visited, time),
      back: homeFrom === null ? null : { fromX: homeFrom, toX: actors.waiter.x },
    },
  }
}

const roomFrame = (score: Score, id: RoomId, time: number): RoomFrame => ({
  state: held(score.rooms[id].state, time),
  mark: held(score.rooms[id].mark, time),
  light: numberAt(score.rooms[id].light, time),
})

const stirMs = 560

/** The whisk goes round. */
function stirring(chef: ActorFrame, amount: number, time: number): ActorFrame {
  if (amount <= 0) return chef
  const turn = (time / stirMs) * 2 * Math.PI
  const { hand } = chef.frontArm
  return {
    ...chef,
    frontArm: {
      ...chef.frontArm,
      hand: { x: hand.x + 8 * amount * Math.cos(turn), y: hand.y + 4 * amount * Math.sin(turn) },
    },
  }
}

/** A swing door comes to rest. */
const spring = (mix: number): number => 1 - (1 - mix) ** 2 * Math.cos(mix * Math.PI * 2.5)

/** A hand in the drawing's units. */
function handOf(actor: ActorFrame): { x: number; y: number } {
  const { x, y } = actor.frontArm.hand
  return { x: actor.x + x * Math.sign(actor.facing || 1), y: actor.y + y }
}

function slipFrame(score: Score, chef: ActorFrame, time: number): SlipFrame | null {
  const { from, to, mix } = between(score.slip, time)
  if (to === 'none') return null
  const at = lerpPoint(slipSpot(from === 'none' ? to : from, chef), slipSpot(to, chef), smooth(mix))
  const clipped = to === 'clip' && mix >= 1
  return { ...at, angle: clipped ? 3 : -4, clipped }
}
const slipSpot = (place: SlipPlace, chef: ActorFrame): { readonly x: number; readonly y: number } => {
  switch (place) {
    case 'over':
      return hatch.handOver
    case 'clip':
      return hatch.slip
    default: {
      const hand = handOf(chef)
      return { x: hand.x + 22, y: hand.y - 8 }
    }
  }
}

function capsuleFrame(score: Score, time: number): Frame['capsule'] {
  for (const job of score.jobs) {
    const state = held(job.state, time)
    if (state === 'funnel') return { ...along(tube, 0), committed: false }
    if (state === 'falling') return { ...along(tube, fall(numberAt(job.fall, time, linear))), committed: true }
  }
  return null
}
const fall = (mix: number): number => mix * (0.6 + 0.4 * mix)

function jobFrame(job: Frozen<JobScore>, time: number): readonly JobFrame[] {
  const state = held(job.state, time)
  if (state !== 'waiting' && state !== 'taken' && state !== 'done') return []
  return [{ id: held(job.id, time), peg: job.peg % pegs.xs.length, state }]
}

function letterFrame(score: Score, time: number): Frame['letter'] {
  const part = numberAt(score.letter, time)
  if (part <= 0 || part >= 1) return null
  const { x, y, angle } = along(mailWay, part)
  return { x, y, angle: angle * 0.15, scale: 1 - (0.35 * Math.max(0, part - 0.7)) / 0.3 }
}

function coinFrame(score: Score, time: number): Frame['coin'] {
  const { mix, to } = between(score.coin, time)
  if (to === 0 || mix >= 1) return null
  const eased = smooth(mix)
  return {
    x: tokenBucket.x + 52 * eased,
    y: tokenBucket.y - 10 + 62 * eased - Math.sin(Math.PI * mix) * 46,
    opacity: mix > 0.85 ? (1 - mix) / 0.15 : 1,
  }
}

function withCarried(
  actors: Readonly<Record<ActorId, ActorFrame>>,
  ticket: boolean,
  plate: boolean,
): Readonly<Record<ActorId, ActorFrame>> {
  const holds = plate ? 'plate' : ticket ? 'ticket' : 'nothing'
  return { ...actors, waiter: { ...actors.waiter, holds } }
}

function collect<Key extends string, Value>(
  keys: readonly Key[],
  make: (key: Key) => Value,
): Readonly<Record<Key, Value>> {
  const entries = keys.map((key) => [key, make(key)] as const)
  // Every key of the list is there: this is where the list becomes a record.
  return Object.fromEntries(entries) as Readonly<Record<Key, Value>>
}
