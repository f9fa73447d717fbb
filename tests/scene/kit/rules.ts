// What must hold of every frame, and of every two that follow each other. A trip, a random one, a house whose rooms
// were moved: the rules are the same. They are asked a million times, so they throw by hand and not by `expect`.

import { type ActorFrame, type ActorId, actorIds, type Frame, type Point, roomIds } from '../../../src/scene/model'
import { obstacles, passedInFront, stripOf } from '../../../src/scene/model/furniture'

/** Half of how wide somebody stands; arms may reach farther. */
const halfWidth: Partial<Record<ActorId, number>> = {
  waiter: 22,
  host: 20,
  chef: 40,
  keeper: 30,
  sous: 46,
  payment: 14,
  email: 14,
  storage: 14,
}
const half = (id: ActorId): number => halfWidth[id] ?? 24
const present = (frame: Frame): readonly ActorId[] => actorIds.filter((id) => frame.actors[id].here)

/** Throws where a rule is broken. */
const broken = (...what: readonly unknown[]): never => {
  throw new Error(what.join(' '))
}

export interface Rule {
  readonly name: string
  check(frame: Frame): void
}

export const rules: readonly Rule[] = [
  {
    name: 'everything is somewhere: every number is one',
    check: (frame) => {
      const path = notFinite(frame, '')
      if (path !== null) broken(path, 'is no number')
    },
  },
  {
    name: 'no two of the cast stand in one place, as wide as they are',
    check: (frame) => {
      const cast = present(frame)
      for (const [index, one] of cast.entries())
        for (const other of cast.slice(index + 1)) {
          const [a, b] = [frame.actors[one], frame.actors[other]]
          if (stripOf(a.y) !== stripOf(b.y) || Math.abs(a.y - b.y) > 60) continue
          if (Math.abs(a.x - b.x) < half(one) + half(other)) broken(one, 'at', a.x, 'and', other, 'at', b.x)
        }
    },
  },
  {
    name: 'whoever walks past the rope or the podium is drawn before it',
    check: ({ actors: { waiter }, spot }) => {
      if (waiter.walking === 0 || spot) return
      for (const { name, from, to } of passedInFront)
        if (touches(waiter.x, half('waiter'), from, to)) broken('behind', name)
    },
  },
  {
    name: 'the ticket is in one place, with whoever is there',
    check: ({ ticket, plate, actors }) => {
      const onTray = ticket.place === 'tray'
      if (onTray && plate?.place === 'tray') broken('ticket and plate on one tray')
      const holds = plate?.place === 'tray' ? 'plate' : onTray ? 'ticket' : 'nothing'
      if (actors.waiter.holds !== holds) broken('the waiter holds', actors.waiter.holds, 'and not', holds)
      // Carried, it stays within reach of the waiter.
      if (onTray && Math.abs(ticket.x - actors.waiter.x) >= 140) broken('the ticket is out of reach')
    },
  },
  {
    name: 'plate, badge and slip are each in one place, with whoever is there',
    check: ({ plate, badge, slip, ticket, actors }) => {
      const { waiter, chef } = actors
      if (plate?.place === 'tray' && Math.abs(plate.x - waiter.x) >= 140) broken('the plate is out of reach')
      // While the ticket is on the tray, its badge is on the waistcoat behind it.
      if (badge?.place === 'ticket' && distance(badge, ticket) >= 115) broken('the badge is off its ticket')
      if (badge?.place === 'waiter' && Math.abs(badge.x - waiter.x) >= 140) broken('the badge is out of reach')
      // The chef's hand, the opening, the keeper's hand.
      if (slip && Math.abs(slip.x - chef.x) >= 200) broken('the slip is far from the chef')
    },
  },
  {
    name: 'each jar is one jar',
    check: ({ jars }) => {
      for (const [index, { table, label }] of jars.entries())
        for (const other of jars.slice(index + 1))
          if (label !== null && table === other.table && label === other.label) broken('two jars of', table, label)
    },
  },
  {
    name: 'each job is one job, on a peg of its own or in one pair of hands',
    check: ({ jobs, actors }) => {
      const taken = jobs.filter(({ state }) => state === 'taken')
      // Those without a peg are only counted.
      const pegs = jobs.filter(({ state, peg }) => state === 'waiting' && peg !== null).map(({ peg }) => peg)
      const ids = jobs.map(({ id }) => id).filter((id) => id !== null)
      if (new Set(ids).size !== ids.length) broken('two jobs', ids)
      if (new Set(pegs).size !== pegs.length) broken('two jobs on one peg', pegs)
      if (taken.length > 1) broken('more than one job is being done')
      if (actors.sous.holds === 'job' && taken.length === 0) broken('a job in hand that nobody has taken')
    },
  },
  {
    name: 'one room is now, or none on the way home; and there is never more light than of one room and its neighbour in change',
    check: ({ rooms, lit, track }) => {
      const now = roomIds.filter((id) => rooms[id].state !== 'idle' && rooms[id].state !== 'off')
      if (lit === null && track.back === null) broken('nothing is lit, and nobody goes home')
      if (now.length > 1 || (now[0] ?? null) !== lit) broken('now are', now, 'and lit is', lit)
      for (const id of roomIds) if (rooms[id].light < 0 || rooms[id].light > 1) broken(id, 'has light', rooms[id].light)
    },
  },
  {
    name: 'once its plate has left, no ticket hangs over the stove',
    check: ({ ticket, plate }) => {
      const left = plate !== null && plate.place !== 'chef' && plate.place !== 'tray'
      if (left && ticket.opacity > 0 && ticket.place !== 'table') broken('the ticket still hangs at', ticket.place)
    },
  },
  {
    name: 'nobody is edge on',
    check: ({ actors }) => {
      for (const id of actorIds) if (Math.abs(actors[id].facing) < 0.8) broken(id, 'faces', actors[id].facing)
    },
  },
]

/** Frames this far apart are neighbours. */
export const neighbourMs = 16

export interface Passage {
  readonly name: string
  check(before: Frame, now: Frame): void
}

export const passages: readonly Passage[] = [
  {
    name: 'nobody walks through furniture or a wall',
    check: (before, now) => {
      for (const id of present(now)) {
        const [from, to] = [before.actors[id], now.actors[id]]
        const strip = stripOf(to.y)
        for (const obstacle of obstacles) {
          if (!obstacle.strips.includes(strip)) continue
          if (obstacle.whileOff !== undefined && !now.faults.off.includes(obstacle.whileOff)) continue
          const [middle, reach] = [(from.x + to.x) / 2, half(id) + Math.abs(from.x - to.x) / 2]
          if (touches(middle, reach, obstacle.from, obstacle.to)) broken(id, 'at', to.x, 'in', obstacle.name)
        }
      }
    },
  },
  {
    name: 'nobody leaps, and no limb does',
    check: (before, now) => {
      for (const id of present(now)) {
        const [from, to] = [before.actors[id], now.actors[id]]
        if (!from.here) continue
        // A step onto the stool is quicker than any walk.
        if (Math.abs(from.x - to.x) > 7 || Math.abs(from.y - to.y) > 12)
          broken(id, 'leaps from', from.x, from.y, 'to', to.x, to.y)
        const was = limbsOf(from)
        for (const [part, point] of limbsOf(to).entries())
          if (distance(was[part] ?? point, point) > 36)
            broken(id, limbNames[part], 'leaps in', from.pose, to.pose, 'by', distance(was[part] ?? point, point))
      }
    },
  },
  {
    name: 'nothing that is carried or handed over leaps',
    check: (before, now) => {
      for (const part of ['ticket', 'badge', 'plate', 'slip', 'letter', 'capsule', 'coin'] as const) {
        const [from, to] = [before[part], now[part]]
        // A capsule that has fallen is followed by the next one, which waits above.
        if (part === 'capsule' && before.capsule?.committed && !now.capsule?.committed) continue
        // On a chest that turns a badge changes sides, as the body does.
        if (from && to && distance(from, to) > (part === 'badge' ? 48 : 32))
          broken(part, 'leaps by', distance(from, to))
      }
      if (before.jars.length !== now.jars.length) return
      for (const [index, jar] of now.jars.entries()) {
        const was = before.jars[index]
        if (was && distance(was, jar) > 32) broken('jar', jar.table, jar.label, 'leaps by', distance(was, jar))
      }
    },
  },
  {
    name: 'what goes in and out of the hash machine moves by degrees, and its crank only forwards',
    check: ({ hash: was }, { hash: now }) => {
      if (!was || !now) return
      for (const part of ['password', 'shaker', 'salt', 'label'] as const) {
        const [from, to] = [was[part], now[part]]
        if (from && to && distance(from, to) > 32) broken(part, 'leaps by', distance(from, to))
      }
      if (was.ribbon && now.ribbon && Math.abs(was.ribbon.y - now.ribbon.y) > 12) broken('the ribbon leaps')
      if (now.turn < was.turn) broken('the crank turns back from', was.turn, 'to', now.turn)
      // Letter by letter.
      if (was.ribbon && now.ribbon && now.ribbon.letters.length > was.ribbon.letters.length + 1)
        broken('letters leap from', was.ribbon.letters, 'to', now.ribbon.letters)
    },
  },
  {
    name: 'each jar that is set down stands alone',
    check: (before, now) => {
      const standing = now.jars.filter((jar) =>
        before.jars.some((was) => was.table === jar.table && was.label === jar.label && distance(was, jar) === 0),
      )
      for (const [index, jar] of standing.entries())
        for (const other of standing.slice(index + 1))
          if (distance(jar, other) < 8) broken(jar.table, jar.label, 'on', other.table, other.label)
    },
  },
  {
    name: 'light, door, rope and stool change by degrees',
    check: (before, now) => {
      for (const id of roomIds)
        if (Math.abs(now.rooms[id].light - before.rooms[id].light) > 0.13) broken('the light of', id)
      // A swing door is the quickest.
      for (const part of ['door', 'rope', 'stool', 'planks', 'drawer', 'stove'] as const)
        if (Math.abs(now[part] - before[part]) > 0.7) broken(part, 'from', before[part], 'to', now[part])
    },
  },
]

/** Nothing is on its way while a learner looks: at a stop everybody and everything stays where it is. */
export function standsStill(atStop: Frame, later: Frame): void {
  for (const id of actorIds) {
    const [a, b] = [atStop.actors[id], later.actors[id]]
    if (a.walking !== 0) broken(id, 'walks')
    if (distance(a, b) > 0.01) broken(id, 'moves', distance(a, b))
  }
  for (const part of ['ticket', 'badge', 'plate', 'slip'] as const) {
    const [a, b] = [atStop[part], later[part]]
    if ((a === null) !== (b === null)) broken(part, 'appears or goes')
    // The hand that holds it may still breathe out.
    if (a && b && distance(a, b) > 14) broken(part, 'moves', distance(a, b))
  }
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)
const touches = (x: number, reach: number, from: number, to: number): boolean => x + reach > from && x - reach < to

const limbNames = ['front hand', 'back hand', 'front foot', 'back foot'] as const
/** Ends of limbs beside the body, in the drawing's units. */
const limbsOf = ({ frontArm, backArm, frontFoot, backFoot, facing }: ActorFrame): readonly Point[] =>
  [frontArm.hand, backArm.hand, frontFoot, backFoot].map(({ x, y }) => ({ x: x * facing, y }))

/** Where in a frame a number is none. */
function notFinite(value: unknown, path: string): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? null : path
  if (typeof value !== 'object' || value === null) return null
  for (const [name, inner] of Object.entries(value)) {
    const found = notFinite(inner, `${path}.${name}`)
    if (found !== null) return found
  }
  return null
}
