// What the waiter carries: where the ticket and the plate are. Each is always in one place.

import type { BadgeShown } from '../../trace'
import type {
  ActorFrame,
  AnswerFrame,
  BadgeFrame,
  BadgePlace,
  PlateFrame,
  Point,
  TicketFrame,
  TicketPlace,
} from './frame'
import { badgePlaces, platePlaces, ticketPlaces } from './geometry'
import { worldOf } from './joints'
import { lerp, lerpPoint } from './poses'
import type { Score } from './score'
import { between, held, numberAt, smooth } from './track'

/** From the hand to the middle of the tray, and the height of a ticket on it. */
const trayFromHand = { x: 4, y: -9 } as const
const ticketHeight = 64

/** The middle of the waiter's tray. */
const trayOf = (waiter: ActorFrame): Point =>
  worldOf('waiter', waiter, { x: waiter.frontArm.hand.x + trayFromHand.x, y: waiter.frontArm.hand.y + trayFromHand.y })

export function ticketFrame(score: Score, waiter: ActorFrame, time: number): TicketFrame {
  const move = between(score.ticket.place, time)
  const mix = smooth(move.mix)
  const from = ticketSpot(move.from, waiter)
  const to = ticketSpot(move.to, waiter)
  return {
    place: move.mix < 0.5 ? move.from : move.to,
    // Past the waiter's face, not over it.
    x: lerp(from.x, to.x, mix) + (move.from === 'rail' || move.to === 'rail' ? Math.sin(Math.PI * mix) * 26 : 0),
    y: lerp(from.y, to.y, mix) - (from === to ? 0 : Math.sin(Math.PI * mix) * 12),
    angle: lerp(from.angle, to.angle, mix),
    opacity: move.to === 'served' ? 1 - mix : 1,
    method: score.opening.method,
    path: score.opening.path,
    body: score.opening.body,
    host: score.opening.host,
    sealed: numberAt(score.ticket.sealed, time),
    stamps: held(score.ticket.stamps, time),
    status: held(score.ticket.status, time),
  }
}

/** The middle of its upper edge. */
function ticketSpot(place: TicketPlace, waiter: ActorFrame): Point & { readonly angle: number } {
  // Taken down where it hangs.
  if (place !== 'tray') return { ...ticketPlaces[place === 'served' ? 'chef' : place], angle: 0 }
  const tray = trayOf(waiter)
  const thrown = waiter.pose === 'recoil' ? Math.min(1, Math.max(0, -waiter.lean / 9)) : 0
  return { x: tray.x + 4 * waiter.facing, y: tray.y - ticketHeight - 1, angle: 8 * thrown * waiter.facing }
}

export function plateFrame(score: Score, waiter: ActorFrame, time: number): PlateFrame | null {
  const move = between(score.plate.place, time)
  if (move.to === 'none') return null
  const from = plateSpot(move.from === 'none' ? move.to : move.from, waiter)
  const to = plateSpot(move.to, waiter)
  const mix = smooth(move.mix)
  const place = move.mix < 0.5 && move.from !== 'none' ? move.from : move.to
  return {
    place,
    ...lerpPoint(from, to, mix),
    status: held(score.plate.status, time),
    lift: numberAt(score.plate.lift, time),
    sealed: numberAt(score.plate.sealed, time),
  }
}

/** Nothing of it is told before it is served. */
export function answerFrame({ answer, opening }: Score, time: number): AnswerFrame | null {
  const open = numberAt(answer, time)
  return open <= 0 || opening.answer === null ? null : { ...opening.answer, open }
}

/** Clipped to its ticket, at the host's desk, pinned to the waiter's chest, or worn by the guest. */
export function badgeFrame(score: Score, waiter: ActorFrame, ticket: TicketFrame, time: number): BadgeFrame | null {
  const move = between(score.badge, time)
  if (move.to === 'none') return null
  const clipped = clippedSpot(score, waiter, ticket, time)
  const from = badgeSpot(move.from === 'none' ? move.to : move.from, waiter, clipped)
  const to = badgeSpot(move.to, waiter, clipped)
  const mix = smooth(move.mix)
  const place = move.mix < 0.5 && move.from !== 'none' ? move.from : move.to
  const verdict = held(score.verdict, time)
  return {
    place,
    ...lerpPoint(from, to, mix),
    angle: lerp(from.angle, to.angle, mix),
    opacity: place === 'ticket' ? 1 - ticket.sealed : 1,
    ...claimsOf(verdict === 'missing' ? null : (score.opening.badge ?? score.opening.issued)),
    verdict,
  }
}

const claimsOf = (badge: BadgeShown | null): Pick<BadgeFrame, 'role' | 'expired'> =>
  badge?.readable ? { role: badge.role, expired: badge.expired } : { role: null, expired: false }

type Hung = Point & { readonly angle: number }

function badgeSpot(place: BadgePlace, waiter: ActorFrame, clipped: Hung): Hung {
  switch (place) {
    case 'ticket':
      return clipped
    case 'waiter':
      return { ...worldOf('waiter', waiter, { x: -6, y: -152 }), angle: 0 }
    default:
      return { ...badgePlaces[place], angle: place === 'guest' ? -4 : 0 }
  }
}

/** Beside the writing of its ticket, on its way where that goes. */
function clippedSpot(score: Score, waiter: ActorFrame, ticket: TicketFrame, time: number): Hung {
  const move = between(score.ticket.place, time)
  const at = (place: TicketPlace): Point => {
    const { x, y } = ticketSpot(place, waiter)
    // On the waistcoat, below the bow tie: nothing lies over a face, whichever way it goes.
    if (place === 'tray') return worldOf('waiter', waiter, { x: -14, y: -152 })
    return place === 'rail' ? { x: x + 29, y: y + 56 } : { x: x - 76, y: y + 8 }
  }
  const mix = smooth(move.mix)
  const spot = lerpPoint(at(move.from), at(move.to), mix)
  const arc = move.from === move.to ? 0 : Math.sin(Math.PI * mix) * 12
  return { x: spot.x, y: spot.y - arc, angle: ticket.angle - 4 }
}

const plateSpot = (place: 'none' | 'chef' | 'tray' | 'table', waiter: ActorFrame): Point =>
  place === 'chef' || place === 'table' ? platePlaces[place] : trayOf(waiter)

/** How the cloche stands over the middle of its plate, and where its knob is. */
export function clocheAt(lift: number): Hung & { readonly knob: Point } {
  const [x, y, angle] = [-3 * lift, -31 * lift, 5 * lift]
  const turned = (angle * Math.PI) / 180
  return { x, y, angle, knob: { x: x + knobHeight * Math.sin(turned), y: y - knobHeight * Math.cos(turned) } }
}
const knobHeight = 43
