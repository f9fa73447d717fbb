// Key poses, as the joints' numbers: between two of them everything is blended. Own units, facing right.

import type { ActorId, ArmFrame, Eyes, FootFrame, Mouth, Point } from './frame'

export interface Pose {
  readonly lean: number
  readonly head: number
  /** The face turned towards the reader; from the side when nothing is said. */
  readonly yaw?: number
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
/** The answer is there: the tablet leans on the table's edge. */
const leant = arm([-12, -128], [0, -82], [23, -85])
const guest: Pose = {
  ...waiter,
  head: 6,
  front: arm([-12, -128], [4, -88], [47, -106]),
  back: arm([8, -126], [20, -100], [40, -92]),
  eyes: 'down',
}
/** Small, in front of a small van. */
const supplier: Pose = {
  lean: 0,
  head: 0,
  front: arm([8, -54], [15, -44], [12, -34]),
  back: arm([-8, -54], [-14, -44], [-11, -33]),
  frontFoot: foot(6, 0),
  backFoot: foot(-6, 0),
  eyes: 'open',
  mouth: 'smile',
}
const supplierPoses = {
  wait: supplier,
  look: { ...supplier, head: 8, eyes: 'down' },
  take: { ...supplier, lean: 4, head: 8, front: arm([8, -54], [20, -46], [30, -42]), eyes: 'down', mouth: 'flat' },
  load: { ...supplier, lean: 3, head: -4, front: arm([8, -54], [18, -50], [26, -58]) },
  wave: { ...supplier, head: -5, yaw: 0.7, front: arm([8, -54], [22, -58], [24, -74]) },
} as const satisfies Record<string, Pose>

export const poses = {
  waiter: {
    stand: waiter,
    look: { ...waiter, head: -15 },
    wait: { ...waiter, eyes: 'down', mouth: 'flat' },
    bow: { ...waiter, lean: 5, head: 8 },
    /** Holds the tray out, to be stamped. */
    present: { ...waiter, lean: 2, head: 4, front: arm([12, -168], [24, -116], [76, -106]), eyes: 'down' },
    /** Leafs through the address book, or looks for a line on a card. */
    search: { ...waiter, lean: 2, head: 6, eyes: 'down', mouth: 'flat' },
    /** At the rail the empty tray is kept close. */
    rest: { ...waiter, front: closeTray, eyes: 'down', mouth: 'flat' },
    read: { ...waiter, head: -15, front: closeTray },
    /** Hangs the ticket on the rail, or takes it from there. */
    hang: { ...waiter, head: -14, front: closeTray, back: arm([-10, -170], [14, -246], [54, -250]) },
    /** Serves: the tray held out, the eyes on it. */
    serve: { ...waiter, lean: 3, head: 6, front: arm([12, -168], [18, -124], [56, -120]), eyes: 'down' },
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
    sorry: { ...waiter, head: 7, front: closeTray, eyes: 'down', mouth: 'flat' },
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
    write: { ...host, lean: 4, head: 10, front: arm([12, -162], [38, -146], [12, -124]), eyes: 'down', mouth: 'flat' },
    give: { ...host, lean: 4, head: -4, front: arm([12, -162], [36, -138], [56, -140]) },
    /** The lens goes to the eye. */
    read: {
      ...host,
      lean: 7,
      head: 4,
      front: arm([12, -162], [44, -150], [31, -190]),
      eyes: 'open',
      mouth: 'flat',
    },
    /** At the place where a badge should be. */
    point: { ...host, lean: 4, head: 6, front: arm([12, -162], [36, -142], [64, -146]), eyes: 'down', mouth: 'flat' },
    stop: { ...host, lean: -2, yaw: 0.35, front: arm([14, -162], [40, -152], [52, -190]), mouth: 'flat' },
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
    stir: { ...chef, lean: 2, front: arm([34, -122], [74, -118], [58, -146]) },
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
      head: -3,
      yaw: 0.5,
      front: arm([34, -122], [64, -112], [50, -150]),
      back: arm([-32, -124], [-62, -104], [-40, -80]),
      eyes: 'shut',
    },
    /** The pan in the hand, about to slip. */
    drop: { ...chef, lean: 3, head: 6, front: arm([34, -122], [60, -108], [62, -92]), eyes: 'open' },
    /** Nobody's fault here: the shutter is down. */
    shrug: {
      ...chef,
      head: 5,
      yaw: 0.8,
      front: arm([36, -130], [66, -108], [72, -132]),
      back: arm([-34, -132], [-66, -108], [-70, -132]),
      eyes: 'open',
      mouth: 'flat',
    },
    /** Reads in the open recipe. */
    study: {
      ...chef,
      lean: 3,
      head: 13,
      front: arm([34, -122], [60, -108], [50, -98]),
      back: arm([-32, -124], [-62, -104], [-40, -80]),
      eyes: 'down',
    },
    /** Up to the ticket, for the slip with the password. */
    fetch: { ...chef, head: -16, front: arm([34, -122], [76, -160], [46, -232]), eyes: 'open' },
    /** The slip over the hopper in one hand, the shaker in the other. */
    pour: {
      ...chef,
      lean: 2,
      head: 4,
      front: arm([34, -122], [66, -142], [37, -188]),
      back: arm([-32, -124], [40, -128], [95, -172]),
      eyes: 'down',
    },
    /** Only the slip over the hopper: the salt is on its tag. */
    tip: {
      ...chef,
      lean: 2,
      head: 4,
      front: arm([34, -122], [66, -142], [37, -188]),
      back: arm([-32, -124], [-62, -104], [-40, -80]),
      eyes: 'down',
    },
    /** At the crank of the hash machine: the hand goes round with it, and the elbow after. */
    crank: {
      ...chef,
      lean: 0,
      head: 7,
      front: arm([-22, -124], [-36, -94], [6, -141]),
      back: arm([-32, -124], [-62, -104], [-40, -80]),
      eyes: 'down',
    },
    /** Holds a ribbon by its end against the front of the stove. */
    hold: {
      ...chef,
      head: 9,
      front: arm([34, -122], [62, -102], [38, -84]),
      back: arm([-32, -124], [-86, -104], [-60, -46]),
      eyes: 'down',
    },
    reach: { ...chef, head: -10, front: arm([30, -120], [64, -120], [78, -172]), eyes: 'open' },
    oops: {
      ...chef,
      head: -8,
      lean: -4,
      front: arm([34, -122], [66, -120], [56, -158]),
      back: arm([-32, -124], [-66, -120], [-58, -156]),
      eyes: 'wide',
      mouth: 'oh',
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
    /** A label, held up beside the slip. */
    bring: { ...keeper, front: arm([24, -134], [45, -104], [46, -124]) },
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
    /** A job held before the eyes. */
    read: {
      ...sous,
      head: 4,
      front: arm([18, -134], [40, -112], [44, -130]),
      back: arm([-20, -134], [-4, -108], [30, -118]),
    },
    /** At the press, the printer, the letters. */
    make: {
      ...sous,
      head: 10,
      front: arm([18, -134], [44, -118], [58, -104]),
      back: arm([-20, -134], [8, -104], [44, -98]),
    },
    cheer: { ...sous, head: -6, front: arm([18, -134], [46, -126], [50, -160]), eyes: 'open' },
  },
  guest: {
    write: guest,
    wait: { ...guest, head: 0 },
    look: { ...guest, head: -6, front: leant, eyes: 'open' },
    /** Hands the order over the table. */
    hand: { ...guest, lean: 3, head: -10, eyes: 'open' },
    glad: { ...guest, front: leant, head: -10, yaw: 0.5, eyes: 'open' },
    sad: { ...guest, front: leant, head: 8, mouth: 'frown' },
    shrug: {
      ...guest,
      lean: -2,
      head: -8,
      front: arm([-12, -128], [8, -88], [46, -109]),
      eyes: 'open',
      mouth: 'flat',
    },
  },
  payment: supplierPoses,
  email: supplierPoses,
  storage: supplierPoses,
} as const satisfies Record<ActorId, Record<string, Pose>>

export type PoseName<Actor extends ActorId> = keyof (typeof poses)[Actor] & string

export function poseOf(actor: ActorId, name: string): Pose {
  const table: Readonly<Record<string, Pose>> = poses[actor]
  const pose = table[name]
  if (!pose) throw new Error(`${actor} has no pose ${name}`)
  return pose
}

export function blend(from: Pose, to: Pose, mix: number): Pose {
  if (mix === 1 || from === to) return to
  if (mix === 0) return from
  const face = mix < 0.5 ? from : to
  return {
    lean: lerp(from.lean, to.lean, mix),
    head: lerp(from.head, to.head, mix),
    yaw: lerp(from.yaw ?? 0, to.yaw ?? 0, mix),
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
