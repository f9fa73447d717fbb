// The hash machine at a moment: the crank, what is in it, and as much of the ribbon as has come out.

import type { PasswordHashed } from '../../trace'
import type { ActorFrame, HashFrame, Point } from './frame'
import { hashMachine, hashSizes, hatch } from './geometry'
import type { LabelPlace, RibbonPlace, SaltPlace } from './hash-score'
import { handOf, ownOf } from './joints'
import { lerp, lerpPoint } from './poses'
import type { Score } from './score'
import { between, held, numberAt, smooth } from './track'

/** A turn is made in so many pushes; with each but the first and the last a letter comes out. */
const pushes = 12
const letters = 10

/** How far the crank is in its turn, push by push. */
function pushed(mix: number): number {
  const done = Math.floor(mix * pushes)
  return (done + smooth(mix * pushes - done)) / pushes
}

/** Where the crank is held: seen from the side, it goes round in a narrow oval. */
function knobAt(turns: number): Point {
  const angle = turns * 2 * Math.PI
  const { x, y } = hashMachine.pivot
  return { x: x + 14 + 9 * Math.sin(angle), y: y - 24 * Math.cos(angle) }
}

/** The chef's hand goes round with the crank, and the elbow comes along. */
export function cranking(score: Score, chef: ActorFrame, time: number): ActorFrame {
  const pose = between(score.actors.chef.pose, time)
  const turns = numberAt(score.hash.turn, time, pushed)
  if (pose.to !== 'crank' || turns === Math.floor(turns)) return chef
  const [here, rest] = [ownOf('chef', chef, knobAt(turns)), ownOf('chef', chef, knobAt(0))]
  const by = { x: here.x - rest.x, y: here.y - rest.y }
  const { shoulder, bend, hand } = chef.frontArm
  return {
    ...chef,
    frontArm: {
      shoulder,
      bend: { x: bend.x + 0.3 * by.x, y: bend.y + 0.35 * by.y },
      hand: { x: hand.x + by.x, y: hand.y + by.y },
    },
  }
}

export function hashFrame(score: Score, chef: ActorFrame, time: number): HashFrame | null {
  const { hash } = score
  const work = held(hash.work, time)
  if (work === null) return null
  const pose = between(score.actors.chef.pose, time)
  const isCompared = held(hash.compared, time) && work.compared !== null
  const { compared } = work
  return {
    machine: numberAt(hash.machine, time),
    algorithm: work.algorithm,
    turn: 360 * numberAt(hash.turn, time, pushed),
    password: passwordAt(score, chef, time),
    shaker: shakerAt(score, chef, time),
    grains: grainsAt(score, time),
    salt: saltAt(score, work, time),
    ribbon: ribbonAt(score, work, time),
    label: labelAt(score, work, time),
    ties: isCompared && compared?.stored ? agree(work.made, compared.stored) : null,
    verdict: isCompared ? (compared?.matches ? 'same' : 'different') : 'none',
    arm: armIn(pose.mix < 0.5 ? pose.from : pose.to),
  }
}

const armIn = (pose: string): HashFrame['arm'] => (pose === 'crank' || pose === 'hold' ? pose : 'none')

const agree = (made: string, stored: string): readonly boolean[] =>
  Array.from(made, (letter, index) => letter === stored[index])

function passwordAt({ hash }: Score, chef: ActorFrame, time: number): HashFrame['password'] {
  const { from, to, mix } = between(hash.password, time)
  if (to === 'none') return null
  const sunk = to === 'in' ? smooth(mix) : 0
  const hand = handOf('chef', chef, 'frontArm')
  if (to === 'held' || from === 'none') return { x: hand.x, y: hand.y, sunk }
  return { ...lerpPoint(hand, { x: hashMachine.hopper.x + 9, y: hashMachine.hopper.y + 6 }, sunk), sunk }
}

/** How far what falls has fallen; `null` where nothing does. */
function grainsAt({ hash }: Score, time: number): number | null {
  const { to, mix } = between(hash.grains, time)
  return to === 0 || mix >= 1 ? null : mix
}

/** Shaken to and fro as long as grains fall. */
function shakerAt(score: Score, chef: ActorFrame, time: number): HashFrame['shaker'] {
  if (!held(score.hash.shaker, time)) return null
  const swing = Math.sin((grainsAt(score, time) ?? 0) * 2 * Math.PI * 4)
  const hand = handOf('chef', chef, 'backArm')
  return { x: hand.x + 3 * swing, y: hand.y - 3 * swing, angle: 128 + 8 * swing }
}

function saltAt({ hash }: Score, { salt, compared }: PasswordHashed, time: number): HashFrame['salt'] {
  const { from, to, mix } = between(hash.salt, time)
  if (to === 'none') return null
  const at = lerpPoint(saltPlaces[from === 'none' ? to : from], saltPlaces[to], smooth(mix))
  return { ...at, text: salt, stored: compared?.stored != null || to === 'glued' }
}
const onLabel: Point = { x: hashMachine.label.x + 76, y: hashMachine.label.y + 30 }
const saltPlaces: Readonly<Record<Exclude<SaltPlace, 'none'>, Point>> = {
  shaken: hashMachine.tag.shaken,
  hung: hashMachine.tag.hung,
  label: onLabel,
  glued: onLabel,
}

/** Letters come out one by one while the crank turns; never one before. */
function ribbonAt({ hash }: Score, { made }: PasswordHashed, time: number): HashFrame['ribbon'] {
  const { from, to, mix } = between(hash.ribbon, time)
  if (to === 'none') return null
  const turn = between(hash.turn, time)
  const out = to === 'mouth' && turn.mix < 1 ? Math.floor(turn.mix * pushes) - 1 : letters
  const y = lerp(ribbonHeights[from], ribbonHeights[to], smooth(mix))
  return { y, letters: made.slice(0, Math.max(0, out)), whole: to !== 'mouth' }
}
const ribbonHeights: Readonly<Record<RibbonPlace, number>> = {
  none: hashMachine.ribbon.y,
  mouth: hashMachine.ribbon.y,
  laid: hashMachine.label.y - hashSizes.ribbon.height + 1,
  glued: hashMachine.label.y + 5,
}

function labelAt({ hash }: Score, work: PasswordHashed, time: number): HashFrame['label'] {
  const { from, to, mix } = between(hash.label, time)
  if (to === 'none') return null
  const at = lerpPoint(labelPlaces[from === 'none' ? to : from], labelPlaces[to], smooth(mix))
  const written = held(hash.written, time)
  const letters = work.compared === null ? work.made : work.compared.stored
  return {
    ...at,
    size: numberAt(hash.labelSize, time),
    hash: written === 'nothing' ? null : letters,
    salt: written === 'all' ? work.salt : null,
    parameters: written === 'all' ? `m${work.memoryKib} t${work.passes} p${work.lanes}` : null,
  }
}
/** The middle of it: a small one is small about its middle. */
const labelPlaces: Readonly<Record<Exclude<LabelPlace, 'none'>, Point>> = {
  hatch: hatch.handOver,
  stove: {
    x: hashMachine.label.x + hashSizes.label.width / 2,
    y: hashMachine.label.y + hashSizes.label.height / 2,
  },
}
