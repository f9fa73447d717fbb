// Somebody of the cast at a moment: where, which way, in which pose, where in the stride.

import type { ActorFrame, ActorId } from './frame'
import { blend, lerp, poseOf } from './poses'
import type { ActorScore, Frozen } from './score'
import { between, held, numberAt, pace, smooth } from './track'
import { gaits, walk } from './walking'

/** Full strides begin anew with each walk, so that it starts and ends in step. */
export function actorFrame(id: ActorId, score: Frozen<ActorScore>, time: number): ActorFrame {
  const x = between(score.x, time)
  const at = x.mix >= 1 ? x.to : lerp(x.from, x.to, pace(x.mix))
  const gait = id === 'waiter' ? gaits.long : gaits.short
  const stride = (Math.abs(at - x.from) / gait.length) % 1
  const pose = between(score.pose, time)
  const stands = blend(poseOf(id, pose.from), poseOf(id, pose.to), smooth(pose.mix))
  const walking = id === 'sous' ? 0 : numberAt(score.walking, time) * (pose.to === 'recoil' ? 0 : 1)
  const moving = walk(stands, gait, stride, walking)
  return {
    x: at,
    y: numberAt(score.y, time),
    facing: numberAt(score.facing, time),
    stride: id === 'sous' ? at : stride,
    walking,
    bob: moving.bob,
    lean: moving.lean,
    head: moving.head,
    frontArm: moving.front,
    backArm: moving.back,
    frontFoot: moving.frontFoot,
    backFoot: moving.backFoot,
    eyes: moving.eyes,
    mouth: moving.mouth,
    pose: pose.to,
    holds: held(score.holds, time),
  }
}
