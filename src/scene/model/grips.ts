// Hands that hold something: while a thing changes hands, both hands go with it, and so they meet.

import { clocheAt } from './carried'
import type { ActorFrame, ActorId, ArmFrame, BadgeFrame, Grip, PlateFrame, Point, TicketFrame } from './frame'
import { menuCard } from './geometry'
import { ownOf, reachFor } from './joints'
import { lerp, lerpPoint } from './poses'
import { type Between, smooth } from './track'

/** What can be held, as it is at this moment. */
export interface Things {
  readonly ticket: TicketFrame
  readonly plate: PlateFrame | null
  readonly badge: BadgeFrame | null
  /** Where on the menu card a finger is, 0–1 from its first line. */
  readonly finger: number
  readonly job: Point | null
  readonly letter: Point | null
}

/** Where a hand holds it: everybody from their own side, so that two hands lie beside each other. */
function gripPoint(grip: Grip, things: Things, side: number): Point | null {
  const { ticket, plate, badge, finger, job, letter } = things
  switch (grip) {
    case 'ticket':
      return { x: ticket.x + side * 8, y: ticket.y + 58 }
    case 'edge':
      return { x: ticket.x + side * 44, y: ticket.y + 20 }
    case 'corner':
      return { x: ticket.x - 36, y: ticket.y + 54 }
    case 'seal':
      return { x: ticket.x - side * 12, y: ticket.y + 44 }
    case 'plate':
      return plate && { x: plate.x + side * 8, y: plate.y + 8 }
    case 'cloche': {
      if (!plate) return null
      const { knob } = clocheAt(plate.lift)
      return { x: plate.x + knob.x, y: plate.y + knob.y }
    }
    case 'badge':
      return badge && { x: badge.x + side * 6, y: badge.y + 24 }
    case 'card':
      return { x: menuCard.x + 12, y: menuCard.y + 10 + 34 * finger }
    case 'book':
      return { x: ticket.x + 6, y: ticket.y - 10 }
    case 'job':
      return job && { x: job.x + side * 31, y: job.y + 7 }
    case 'letter':
      return letter && { x: letter.x + side * 8, y: letter.y + 6 }
    case 'none':
      return null
  }
}

/** The arm as it is when the hand is on its way from one grip to the next. */
export function gripping(id: ActorId, actor: ActorFrame, arm: ArmFrame, grip: Between<Grip>, things: Things): ArmFrame {
  if (grip.from === 'none' && grip.to === 'none') return arm
  const side = -Math.sign(actor.facing || 1)
  const hold = (name: Grip): ArmFrame => {
    const point = gripPoint(name, things, side)
    return point ? reachFor(id, arm, ownOf(id, actor, point)) : arm
  }
  const mix = smooth(grip.mix)
  const to = hold(grip.to)
  if (mix >= 1) return to
  const from = hold(grip.from)
  return {
    shoulder: arm.shoulder,
    bend: lerpPoint(from.bend, to.bend, mix),
    hand: { x: lerp(from.hand.x, to.hand.x, mix), y: lerp(from.hand.y, to.hand.y, mix) },
  }
}
