// The stage manager: moves people and light on a score, and knows where everybody stands while it is written.

import type { ActorId, Grip, RoomMark, RoomState, TagFrame } from './frame'
import { type RoomId, rooms } from './geometry'
import { type Gesture, gestureMs } from './gestures'
import type { PoseName } from './poses'
import { emptyScore, type Opening, poseName, type WritableScore } from './score'
import { walkingSpeed } from './walking'

export const tempo = {
  /** A stop is held this long before the next act begins. */
  hold: 260,
  turn: 180,
  pose: 240,
  handOver: 320,
  lightIn: 240,
  lightOut: 400,
  camera: 600,
  /** The camera with somebody who walks through a room. */
  pass: 420,
  doorOpen: 140,
  doorShut: 620,
  jar: 420,
  planks: 260,
  lid: 220,
  recoil: 380,
  /** The shortest time between two stops. */
  shortestAct: 600,
} as const

export interface Stage {
  readonly score: WritableScore
  /** Walks somebody to `x` from `atMs` on, at a part of their own pace. Returns the time of arrival. */
  walk(actor: ActorId, x: number, atMs: number, pace?: number): number
  turn(actor: ActorId, facing: 1 | -1, atMs: number): number
  strike<Actor extends ActorId>(actor: Actor, pose: PoseName<Actor>, atMs: number, overMs?: number): number
  /** A small movement over the pose; what was last leaves nothing behind. Returns when it is over. */
  gesture(actor: ActorId, name: Gesture, atMs: number, overMs?: number): number
  /** A hand goes to a thing and with it, or lets go. Returns when it is there. */
  grip(actor: ActorId, hand: 'front' | 'back', grip: Grip, atMs: number, overMs?: number): number
  /** Makes `room` the one that is now. */
  light(room: RoomId, atMs: number): void
  /** No room is now: whoever is on the way home walks in a light of their own. */
  darken(atMs: number): void
  /** Only the view goes with somebody who walks through: nothing is done there. */
  follow(room: RoomId, atMs: number): void
  /** All that was to do in a room on this part of the trip is done: it is ticked when its light goes. */
  finish(room: RoomId): void
  /** Says how it went in a room. */
  outcome(room: RoomId, state: RoomState, mark: RoomMark, atMs: number): void
  tag(tag: TagFrame | null, atMs: number): void
  swingDoor(facing: number, atMs: number): void
  /** When a walk of the waiter that starts at `atMs` comes past `x`. */
  passes(fromX: number, toX: number, x: number, atMs: number, pace?: number): number
}

/** `worked`: the rooms in which anything is done on this trip. */
export function createStage(opening: Opening, worked: ReadonlySet<RoomId>): Stage {
  const score = emptyScore(opening)
  const finished = new Set<RoomId>()

  const turn: Stage['turn'] = (actor, facing, atMs) => {
    const track = score.actors[actor].facing
    return track.last === facing ? atMs : track.to(facing, atMs, tempo.turn)
  }

  const walk: Stage['walk'] = (actor, x, atMs, pace = 1) => {
    const parts = score.actors[actor]
    const fromX = parts.x.last
    const distance = Math.abs(x - fromX)
    if (distance < 1) return atMs
    // The first step is taken while still turning.
    const readyMs = Math.max(atMs, parts.x.endMs)
    const startMs = Math.max(readyMs, turn(actor, x > fromX ? 1 : -1, readyMs) - tempo.turn / 2)
    const speed = actor === 'waiter' ? walkingSpeed : actor === 'sous' ? 0.26 : 0.2
    const overMs = Math.max(160, distance / (speed * pace))
    const ramp = Math.min(110, overMs / 2)
    // The waiter passes before the rope and the podium, never behind them.
    if (actor === 'waiter' && !score.spot.last) score.spot.to(true, startMs)
    const endMs = parts.x.to(x, startMs, overMs)
    parts.walking.to(1, startMs, ramp)
    parts.walking.to(0, endMs - ramp, ramp)
    return endMs
  }

  return {
    score,
    walk,
    turn,
    strike: (actor, pose, atMs, overMs = tempo.pose) => {
      const track = score.actors[actor].pose
      const name = poseName(actor, pose)
      return track.last === name ? Math.max(atMs, track.endMs) : track.to(name, atMs, overMs)
    },
    gesture: (actor, name, atMs, overMs = gestureMs[name]) => score.actors[actor].gesture.to(name, atMs, overMs),
    grip: (actor, hand, grip, atMs, overMs = 200) => {
      const track = score.actors[actor][hand === 'front' ? 'frontGrip' : 'backGrip']
      return track.last === grip ? Math.max(atMs, track.endMs) : track.to(grip, atMs, overMs)
    },
    light: (room, atMs) => {
      const before = score.lit.last
      if (before === room) return
      leave(before, atMs)
      score.lit.to(room, atMs)
      if (score.camera.last !== room) score.camera.to(room, atMs, tempo.camera)
      const { state, light, mark } = score.rooms[room]
      light.to(1, atMs, tempo.lightIn)
      state.to('active', atMs)
      if (mark.last === 'done' || mark.last === 'skip') mark.to('none', atMs)
      finished.delete(room)
    },
    darken: (atMs) => {
      if (score.lit.last === null) return
      leave(score.lit.last, atMs)
      score.lit.to(null, atMs)
    },
    follow: (room, atMs) => {
      if (score.camera.last !== room) score.camera.to(room, atMs, tempo.pass)
    },
    finish: (room) => void finished.add(room),
    outcome: (room, state, mark, atMs) => {
      const parts = score.rooms[room]
      if (parts.state.last !== state) parts.state.to(state, atMs)
      if (parts.mark.last !== mark) parts.mark.to(mark, atMs)
    },
    tag: (tag, atMs) => {
      if (tag !== null || score.tag.last !== null) score.tag.to(tag, atMs)
    },
    swingDoor: (facing, atMs) => {
      const start = score.door.to(facing, atMs, tempo.doorOpen)
      score.door.to(0, start + 160, tempo.doorShut)
    },
    passes: (fromX, toX, x, atMs, pace = 1) => {
      if (fromX === toX) return atMs
      const part = (x - fromX) / (toX - fromX)
      return part <= 0 ? atMs : atMs + Math.min(1, part) * (Math.abs(toX - fromX) / (walkingSpeed * pace))
    },
  }

  function leave(room: RoomId | null, atMs: number): void {
    if (room === null) return
    const { state, light, mark } = score.rooms[room]
    light.to(0, atMs, tempo.lightOut)
    state.to(isOff(score, room) ? 'off' : 'idle', atMs)
    // A mark follows what ran: a tick when all of it is done, a dash where somebody came by and nothing was to do.
    // Below it is not done with the light, but with the job.
    if (mark.last !== 'none' || room === 'prep') return
    if (finished.has(room)) mark.to('done', atMs)
    else if (!worked.has(room)) mark.to('skip', atMs)
  }
}

/** Whether a fault is switched on in a room. */
export const isOff = (score: Pick<WritableScore, 'faults'>, room: RoomId): boolean => score.faults.off.includes(room)

/** How fast the waiter goes along the street: slowly where nobody gets on. */
export const streetPace = ({ faults }: Pick<WritableScore, 'faults'>): number =>
  faults.slow.includes('street') ? 0.62 : 1

/** The waiter to a stand in a room, with the light following at the door. Returns the time of arrival. */
export function waiterTo(stage: Stage, room: RoomId, x: number, atMs: number): number {
  const fromX = stage.score.actors.waiter.x.last
  const pace = room === 'street' ? streetPace(stage.score) : 1
  const { x: left, width } = rooms[room]
  const edge = x > fromX ? left + 8 : room === 'street' ? x + 12 : left + width - 8
  if (x < fromX) goHome(stage, room, fromX, (edgeX) => stage.passes(fromX, x, edgeX, atMs, pace))
  stage.light(room, Math.abs(x - fromX) < 1 ? atMs : stage.passes(fromX, x, edge, atMs, pace))
  const door = rooms.pass.x
  const out = fromX > door && x < door
  if (out || (fromX < door && x > door))
    stage.swingDoor(out ? -1 : 1, stage.passes(fromX, x, door, atMs, pace) + (out ? -60 : -120))
  return stage.walk('waiter', x, atMs, pace)
}

/** Through the rooms between: their lamps stay dark, and the view goes along. */
function goHome(stage: Stage, room: RoomId, fromX: number, passedAt: (x: number) => number): void {
  for (const between of homeward) {
    const { x, width } = rooms[between]
    if (x >= fromX || x <= rooms[room].x) continue
    const passedMs = passedAt(x + width - 8)
    if (stage.score.lit.last !== between) stage.darken(passedMs)
    stage.follow(between, passedMs)
  }
}

/** What is walked through on the way home, in that order: without a lamp, for nothing happens there any more. */
const homeward = ['rail', 'host', 'pass', 'street'] as const satisfies readonly RoomId[]

const farthestThrow = 60

/** Refused: thrown back, wide-eyed, then still. The facing stays. */
export function recoil(stage: Stage, backTo: number, atMs: number): number {
  const { x } = stage.score.actors.waiter
  stage.strike('waiter', 'recoil', atMs, 150)
  // Nobody is thrown across the house.
  const by = Math.min(farthestThrow, Math.max(-farthestThrow, backTo - x.last))
  if (Math.abs(by) > 1) x.to(x.last + by, atMs, tempo.recoil)
  return atMs + tempo.recoil + 80
}
