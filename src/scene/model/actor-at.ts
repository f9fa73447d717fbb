// Somebody of the cast at a moment: where, which way, in which pose, where in the stride.

import type { ActorFrame, ActorId, ArmFrame, FootFrame } from './frame'
import { gesture } from './gestures'
import { blend, lerp, poseOf } from './poses'
import type { ActorScore, Frozen } from './score'
import { oncePerRest } from './still'
import { between, held, numberAt, pace, weighty } from './track'
import { gaits, walk } from './walking'

/** Full strides begin anew with each walk, so that it starts and ends in step. Who rests is the same object meanwhile. */
export const actorFrame = oncePerRest((score: Frozen<ActorScore>, time, id: ActorId): ActorFrame => {
  const x = between(score.x, time)
  const at = x.mix >= 1 ? x.to : lerp(x.from, x.to, pace(x.mix))
  const gait = id === 'waiter' ? gaits.long : gaits.short
  const stride = (Math.abs(at - x.from) / gait.length) % 1
  const pose = between(score.pose, time)
  const stands = blend(poseOf(id, pose.from), poseOf(id, pose.to), pose.mix >= 1 ? 1 : weighty(pose.mix))
  const walking = id === 'sous' ? 0 : numberAt(score.walking, time) * (pose.to === 'recoil' ? 0 : 1)
  const gestured = between(score.gesture, time)
  const moving = walk(gesture(stands, gestured.to, gestured.mix), gait, stride, walking)
  const turn = turning(numberAt(score.facing, time))
  return {
    x: at,
    y: numberAt(score.y, time),
    facing: turn.facing,
    stride: id === 'sous' ? at : stride,
    walking,
    bob: moving.bob,
    lean: moving.lean,
    head: moving.head,
    yaw: Math.max(moving.yaw, stands.yaw ?? 0),
    frontArm: arm(moving.front, turn.reach),
    backArm: arm(moving.back, turn.reach),
    frontFoot: foot(moving.frontFoot, turn.reach),
    backFoot: foot(moving.backFoot, turn.reach),
    eyes: turn.blink ? 'shut' : moving.eyes,
    mouth: moving.mouth,
    pose: pose.to,
    here: true,
    holds: held(score.holds, time),
    tool: held(score.tool, time),
  }
})

/** Nobody gets thinner than this while turning: the body is nearly the same from both sides, and swaps at the middle. */
const thinnest = 0.82

/**
 * A turn from one side to the other: hands and feet pass before the body, the eyes blink, and the body stays a body.
 * `reach` says how far to the side hands and feet are; times the width it is as far as a flat figure's would be.
 */
function turning(facing: number): { readonly facing: number; readonly reach: number; readonly blink: boolean } {
  const amount = Math.abs(facing)
  if (amount >= 1) return { facing, reach: 1, blink: false }
  const width = thinnest + (1 - thinnest) * amount
  return { facing: facing < 0 ? -width : width, reach: amount / width, blink: amount < 0.7 }
}

const arm = (frame: ArmFrame, reach: number): ArmFrame =>
  reach === 1
    ? frame
    : {
        shoulder: frame.shoulder,
        bend: { x: frame.bend.x * reach, y: frame.bend.y },
        hand: { x: frame.hand.x * reach, y: frame.hand.y },
      }
const foot = (frame: FootFrame, reach: number): FootFrame => (reach === 1 ? frame : { ...frame, x: frame.x * reach })
