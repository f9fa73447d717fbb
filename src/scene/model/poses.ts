// Key poses, as the joints' numbers: between two of them everything is blended. Own units, facing right.

import type { ActorId, ArmFrame, Eyes, FootFrame, Mouth, Point } from './frame'

export interface Pose {
  readonly lean: number
  readonly head: number
  readonly front: ArmFrame
  readonly back: ArmFrame
  readonly frontFoot: FootFrame
  readonly backFoot: FootFrame
  readonly eyes: Eyes
  readonly mouth: Mouth
}

type Pair = readonly [x: number, y: number]
const point = ([x, y]: Pair): Point => ({ x, y })
const arm = (shoulder: Pair, bend: Pair, hand: Pair): ArmFrame => ({
  shoulder: point(shoulder),
  bend: point(bend),
  hand: point(hand),
})
const foot = (x: number, y: number, angle = 0): FootFrame => ({ x, y, angle })

const waiter: Pose = {
  lean: 0,
  head: 0,
  front: arm([12, -168], [16, -122], [54, -119]),
  back: arm([-14, -168], [-46, -132], [3, -124]),
  frontFoot: foot(11, -8),
  backFoot: foot(-8, -8),
  eyes: 'open',
  mouth: 'smile',
}
const closeTray = arm([12, -168], [14, -124], [42, -118])
const host: Pose = {
  ...waiter,
  front: arm([12, -162], [34, -134], [15, -110]),
  back: arm([-12, -162], [-26, -134], [-10, -112]),
  frontFoot: foot(9, -8),
}
const chef: Pose = {
  ...waiter,
  front: arm([34, -122], [58, -104], [61, -78]),
  back: arm([-32, -124], [-54, -100], [-42, -68]),
  frontFoot: foot(18, -10),
  backFoot: foot(-17, -10),
  eyes: 'down',
  mouth: 'flat',
}
const keeper: Pose = {
  ...waiter,
  front: arm([24, -134], [36, -102], [60, -93]),
  back: arm([-25, -134], [-50, -116], [-34, -90]),
  frontFoot: foot(15, -8),
  backFoot: foot(-15, -8),
}
const sous: Pose = {
  ...waiter,
  head: 8,
  front: arm([18, -134], [36, -102], [52, -92]),
  back: arm([-20, -134], [-24, -98], [4, -94]),
  eyes: 'down',
}
const guest: Pose = { ...waiter, head: 6, front: arm([-12, -128], [4, -88], [47, -106]), eyes: 'down' }

export const poses = {
  waiter: {
    stand: waiter,
    look: { ...waiter, head: -15 },
    wait: { ...waiter, eyes: 'down', mouth: 'flat' },
    bow: { ...waiter, lean: 5, head: 8 },
    /** At the rail the empty tray is kept close. */
    rest: { ...waiter, front: closeTray, eyes: 'down', mouth: 'flat' },
    read: { ...waiter, head: -15, front: closeTray },
    /** Hangs the ticket on the rail, or takes it from there. */
    hang: { ...waiter, head: -14, front: closeTray, back: arm([-10, -170], [14, -246], [54, -250]) },
    offer: { ...waiter, lean: 6, front: arm([12, -168], [22, -128], [64, -122]) },
    recoil: {
      ...waiter,
      lean: -9,
      head: -8,
      front: arm([12, -168], [16, -122], [56, -113]),
      back: arm([-14, -168], [-36, -160], [-45, -190]),
      frontFoot: foot(18, -8, -6),
      backFoot: foot(-24, -8),
      eyes: 'wide',
      mouth: 'oh',
    },
    sorry: { ...waiter, head: 7, eyes: 'down', mouth: 'flat' },
    /** Nobody gets through here. */
    stuck: {
      ...waiter,
      lean: -3,
      head: -6,
      back: arm([-14, -168], [-40, -150], [-44, -176]),
      eyes: 'wide',
      mouth: 'flat',
    },
  },
  host: {
    stand: host,
    nod: { ...host, head: 13, eyes: 'shut' },
    look: { ...host, lean: 4, head: 6, eyes: 'down', mouth: 'flat' },
    write: { ...host, lean: 5, head: 9, front: arm([12, -162], [36, -140], [26, -116]), eyes: 'down', mouth: 'flat' },
    give: { ...host, lean: 4, head: -4, front: arm([12, -162], [36, -138], [56, -140]) },
    stop: { ...host, front: arm([14, -162], [40, -152], [52, -190]), mouth: 'flat' },
  },
  chef: {
    cook: chef,
    read: {
      ...chef,
      head: -16,
      front: arm([34, -122], [62, -102], [38, -84]),
      back: arm([-32, -124], [-62, -104], [-40, -80]),
      eyes: 'open',
    },
    stir: { ...chef, lean: 2, front: arm([34, -122], [62, -122], [44, -140]) },
    wait: {
      ...chef,
      front: arm([34, -122], [62, -102], [38, -84]),
      back: arm([-32, -124], [-62, -104], [-40, -80]),
      eyes: 'open',
    },
    hand: { ...chef, front: arm([34, -122], [62, -94], [106, -98]), eyes: 'open' },
    /** The shutter is down: the slip is held up to it in vain. */
    knock: { ...chef, head: -4, front: arm([34, -122], [58, -98], [70, -110]), eyes: 'open' },
    /** May not do what the order asks. */
    no: {
      ...chef,
      head: -5,
      front: arm([34, -122], [64, -112], [50, -150]),
      back: arm([-32, -124], [-62, -104], [-40, -80]),
      eyes: 'shut',
    },
    drop: { ...chef, front: arm([34, -122], [62, -94], [26, -96]), eyes: 'open' },
    reach: { ...chef, head: -10, front: arm([30, -120], [64, -120], [78, -172]), eyes: 'open' },
    oops: {
      ...chef,
      head: -8,
      lean: -4,
      front: arm([34, -122], [66, -120], [56, -158]),
      back: arm([-32, -124], [-66, -120], [-58, -156]),
      eyes: 'wide',
    },
  },
  keeper: {
    idle: keeper,
    take: { ...keeper, lean: 5, head: 4, front: arm([24, -134], [40, -112], [67, -113]), eyes: 'down' },
    reach: {
      ...keeper,
      head: -14,
      front: arm([24, -132], [58, -136], [76, -185]),
      back: arm([-12, -136], [18, -150], [50, -193]),
    },
    middle: {
      ...keeper,
      head: 2,
      front: arm([24, -132], [58, -116], [76, -150]),
      back: arm([-12, -136], [18, -118], [46, -150]),
    },
    low: {
      ...keeper,
      head: 8,
      lean: 4,
      front: arm([24, -134], [40, -104], [72, -96]),
      back: arm([-16, -134], [4, -100], [42, -94]),
      eyes: 'down',
    },
    drawer: {
      ...keeper,
      lean: 15,
      head: 10,
      front: arm([26, -132], [52, -116], [63, -86]),
      back: arm([-16, -134], [14, -116], [50, -85]),
      eyes: 'down',
    },
    copy: { ...keeper, front: arm([24, -134], [40, -108], [61, -121]) },
    scan: { ...keeper, head: -10, front: arm([24, -134], [50, -130], [66, -158]) },
    no: {
      ...keeper,
      head: -6,
      front: arm([24, -134], [44, -120], [58, -142]),
      back: arm([-25, -134], [-54, -126], [-52, -146]),
      mouth: 'frown',
    },
  },
  sous: {
    work: sous,
    look: { ...sous, head: -12, eyes: 'open' },
    peg: { ...sous, head: -12, front: arm([18, -134], [46, -126], [58, -142]), eyes: 'open' },
    letter: { ...sous, front: arm([18, -134], [40, -110], [62, -106]) },
    sad: { ...sous, head: 10, mouth: 'frown' },
    cheer: { ...sous, head: -6, front: arm([18, -134], [46, -126], [50, -160]), eyes: 'open' },
  },
  guest: {
    write: guest,
    wait: { ...guest, head: 0 },
    look: { ...guest, head: -6, eyes: 'open' },
    glad: { ...guest, head: -10, eyes: 'open' },
    sad: { ...guest, head: 8, mouth: 'frown' },
    shrug: {
      ...guest,
      lean: -2,
      head: -8,
      front: arm([-12, -128], [10, -92], [44, -124]),
      eyes: 'open',
      mouth: 'flat',
    },
  },
} as const satisfies Record<ActorId, Record<string, Pose>>

export type PoseName<Actor extends ActorId> = keyof (typeof poses)[Actor] & string

export function poseOf(actor: ActorId, name: string): Pose {
  const table: Readonly<Record<string, Pose>> = poses[actor]
  const pose = table[name]
  if (!pose) throw new Error(`${actor} has no pose ${name}`)
  return pose
}

export function blend(from: Pose, to: Pose, mix: number): Pose {
  if (mix >= 1 || from === to) return to
  if (mix <= 0) return from
  const face = mix < 0.5 ? from : to
  return {
    lean: lerp(from.lean, to.lean, mix),
    head: lerp(from.head, to.head, mix),
    front: blendArms(from.front, to.front, mix),
    back: blendArms(from.back, to.back, mix),
    frontFoot: blendFeet(from.frontFoot, to.frontFoot, mix),
    backFoot: blendFeet(from.backFoot, to.backFoot, mix),
    eyes: face.eyes,
    mouth: face.mouth,
  }
}

export const lerp = (from: number, to: number, mix: number): number => from + (to - from) * mix
export const lerpPoint = (from: Point, to: Point, mix: number): Point => ({
  x: lerp(from.x, to.x, mix),
  y: lerp(from.y, to.y, mix),
})

const blendArms = (from: ArmFrame, to: ArmFrame, mix: number): ArmFrame => ({
  shoulder: lerpPoint(from.shoulder, to.shoulder, mix),
  bend: lerpPoint(from.bend, to.bend, mix),
  hand: lerpPoint(from.hand, to.hand, mix),
})
const blendFeet = (from: FootFrame, to: FootFrame, mix: number): FootFrame => ({
  x: lerp(from.x, to.x, mix),
  y: lerp(from.y, to.y, mix),
  angle: lerp(from.angle, to.angle, mix),
})
