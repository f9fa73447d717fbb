// sceneAt(schedule, t): one moment as data. Pure: the same time gives the same frame, whatever was asked before.
// Each part is found in its track by halving, so a frame costs O(log n).

import { type Millis, millis } from '../../shared'
import { actorFrame } from './actor-at'
import { capsuleFrame, jobFrame, letterFrame } from './below'
import { answerFrame, badgeFrame, plateFrame, ticketFrame } from './carried'
import {
  type ActorFrame,
  type ActorId,
  actorIds,
  type Frame,
  type Grip,
  type JarFrame,
  type Point,
  type RoomFrame,
  type SlipFrame,
} from './frame'
import { hatch, pegs, type RoomId, roomIds, tokenBucket } from './geometry'
import { gripping, type Things } from './grips'
import { cranking, hashFrame } from './hash-frame'
import { handOf } from './joints'
import { panFrame } from './pan'
import { lerpPoint } from './poses'
import type { Schedule } from './schedule'
import type { Score, SlipPlace } from './score'
import { oncePerRest } from './still'
import { between, held, linear, numberAt, settle, smooth } from './track'

export function sceneAt(schedule: Schedule, timeMs: Millis | number): Frame {
  const { score } = schedule
  const time = Math.min(Math.max(0, timeMs), schedule.durationMs)
  const stove = numberAt(score.stove, time)
  const actors = collect(actorIds, (id) => {
    const actor = actorFrame(score.actors[id], time, id)
    if (id === 'chef') return cranking(score, stirring(actor, stove, time), time)
    return isGone(id, score) ? { ...actor, here: false } : actor
  })
  const ticket = ticketFrame(score, actors.waiter, time)
  const plate = plateFrame(score, actors.waiter, time)
  const badge = badgeFrame(score, actors.waiter, ticket, time)
  const letter = letterFrame(score, time)
  const finger = numberAt(score.finger, time, linear)
  const job = pegs[held(score.atPeg, time)] ?? null
  const gripped = holding(actors, score, { ticket, plate, badge, finger, job, letter }, time)
  const camera = between(score.camera, time)
  const homeFrom = held(score.homeFrom, time)
  return {
    timeMs: millis(time),
    faults: score.faults,
    rooms: collect(roomIds, (id) => roomFrame(score.rooms[id], time)),
    lit: held(score.lit, time),
    camera: { from: camera.from, to: camera.to, mix: smooth(camera.mix) },
    actors: withCarried(gripped, ticket.place === 'tray', plate?.place === 'tray'),
    screen: held(score.screen, time),
    ticket,
    badge,
    plate,
    answer: answerFrame(score, time),
    spot: held(score.spot, time),
    slip: slipFrame(score, actors.chef, time),
    shelves: score.pantry.shelves.map(({ shelf, units, rows, away }) => ({
      table: shelf.table,
      units,
      rows: held(rows, time),
      away: held(away, time),
    })),
    moreTables: score.pantry.more,
    jars: score.jars.flatMap((jar) => {
      const opacity = numberAt(jar.opacity, time)
      if (opacity <= 0) return []
      const spot = between(jar.spot, time)
      const at = lerpPoint(spot.from, spot.to, spot.mix >= 1 ? 1 : settle(spot.mix))
      const frame: JarFrame = {
        table: jar.table,
        rows: jar.rows,
        size: numberAt(jar.size, time),
        large: jar.large,
        fresh: numberAt(jar.fresh, time),
        x: at.x,
        y: at.y,
        label: held(jar.label, time),
        open: numberAt(jar.open, time),
        glow: numberAt(jar.glow, time),
        opacity,
      }
      return [frame]
    }),
    pointed: held(score.pantry.pointed, time),
    label:
      actors.keeper.holds === 'label'
        ? { ...handOf('keeper', actors.keeper, 'frontArm'), text: held(score.pantry.noted, time) }
        : null,
    card: held(score.pantry.card, time),
    capsule: capsuleFrame(score, time),
    jobs: score.jobs.flatMap((job) => jobFrame(job, time)),
    letter,
    bucket: held(score.bucket, time),
    coin: coinFrame(score, time),
    rope: numberAt(score.rope, time),
    door: numberAt(score.door, time, spring),
    stool: numberAt(score.stool, time),
    planks: numberAt(score.planks, time),
    drawer: numberAt(score.drawer, time),
    stamp: numberAt(score.stamp, time),
    finger: held(score.searching, time) ? finger : null,
    fingers: fingersOf(gripped.waiter, held(score.actors.waiter.backGrip, time)),
    needle: numberAt(score.needle, time, settle),
    pages: numberAt(score.pages, time, linear),
    pan: panFrame(numberAt(score.pan, time, linear)),
    stove,
    hash: hashFrame(score, gripped.chef, time),
    tag: held(score.tag, time),
    track: {
      stops: held(score.visited, time),
      back: homeFrom === null ? null : { fromX: homeFrom, toX: actors.waiter.x },
    },
  }
}

const roomFrame = oncePerRest(
  (room: Score['rooms'][RoomId], time): RoomFrame => ({
    state: held(room.state, time),
    mark: held(room.mark, time),
    light: numberAt(room.light, time),
  }),
)

/** Where it is closed, whoever works there has gone home. */
const isGone = (id: ActorId, { faults }: Score): boolean =>
  (id === 'keeper' && faults.off.includes('pantry')) || (id === 'email' && faults.off.includes('dock'))

/** Hands go with what they hold. */
function holding(
  actors: Readonly<Record<ActorId, ActorFrame>>,
  score: Score,
  things: Things,
  time: number,
): Readonly<Record<ActorId, ActorFrame>> {
  return collect(actorIds, (id) => {
    const actor = actors[id]
    const { frontGrip, backGrip } = score.actors[id]
    if (frontGrip.keys.length === 0 && backGrip.keys.length === 0) return actor
    const frontArm = gripping(id, actor, actor.frontArm, between(frontGrip, time), things)
    const backArm = gripping(id, actor, actor.backArm, between(backGrip, time), things)
    return frontArm === actor.frontArm && backArm === actor.backArm ? actor : { ...actor, frontArm, backArm }
  })
}

/** On the street and at the table a hand lies on the paper; on the menu card and the book it lies beside. */
const fingersOf = (waiter: ActorFrame, grip: Grip): Point | null =>
  grip === 'ticket' || grip === 'seal' || grip === 'card' ? handOf('waiter', waiter, 'backArm') : null

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

function slipFrame(score: Score, chef: ActorFrame, time: number): SlipFrame | null {
  const { from, to, mix } = between(score.slip, time)
  if (to === 'none') return null
  const at = lerpPoint(slipSpot(from === 'none' ? to : from, chef), slipSpot(to, chef), smooth(mix))
  const clipped = to === 'clip' && mix >= 1
  return { ...at, angle: clipped ? 3 : -4, clipped, ...held(score.pantry.slip, time) }
}
const slipSpot = (place: SlipPlace, chef: ActorFrame): { readonly x: number; readonly y: number } => {
  switch (place) {
    case 'over':
      return hatch.handOver
    case 'clip':
      return hatch.slip
    default: {
      const hand = handOf('chef', chef, 'frontArm')
      return { x: hand.x + 22, y: hand.y - 8 }
    }
  }
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
  const made: Partial<Record<Key, Value>> = {}
  for (const key of keys) made[key] = make(key)
  // Every key of the list is there: this is where the list becomes a record.
  return made as Readonly<Record<Key, Value>>
}
