// What the waiter carries: where the ticket and the plate are. Each is always in one place.

import type { ActorFrame, BadgeFrame, BadgePlace, PlateFrame, Point, TicketFrame, TicketPlace } from './frame'
import { badgePlaces, platePlaces, ticketPlaces } from './geometry'
import { lerp, lerpPoint } from './poses'
import type { Score } from './score'
import { between, held, numberAt, smooth } from './track'

/** From the hand to the middle of the tray, and the height of a ticket on it. */
const trayFromHand = { x: 4, y: -9 } as const
const ticketHeight = 64
const hip = { x: 0, y: -104 } as const

/** The middle of the waiter's tray, in the drawing's units. */
function trayOf(waiter: ActorFrame): Point {
  const { hand } = waiter.frontArm
  const angle = (waiter.lean * Math.PI) / 180
  const x = hand.x + trayFromHand.x - hip.x
  const y = hand.y + trayFromHand.y - hip.y
  const turned = {
    x: hip.x + x * Math.cos(angle) - y * Math.sin(angle),
    y: hip.y + x * Math.sin(angle) + y * Math.cos(angle),
  }
  return { x: waiter.x + turned.x * waiter.facing, y: waiter.y + waiter.bob + turned.y }
}

export function ticketFrame(score: Score, waiter: ActorFrame, time: number): TicketFrame {
  const move = between(score.ticket.place, time)
  const mix = smooth(move.mix)
  const from = ticketSpot(move.from, waiter)
  const to = ticketSpot(move.to, waiter)
  return {
    place: move.mix < 0.5 ? move.from : move.to,
    x: lerp(from.x, to.x, mix),
    y: lerp(from.y, to.y, mix) - (from === to ? 0 : Math.sin(Math.PI * mix) * 12),
    angle: lerp(from.angle, to.angle, mix),
    method: score.method,
    path: score.path,
    sealed: numberAt(score.ticket.sealed, time),
    stamps: held(score.ticket.stamps, time),
    status: held(score.ticket.status, time),
  }
}

/** The middle of its upper edge. */
function ticketSpot(place: TicketPlace, waiter: ActorFrame): Point & { readonly angle: number } {
  if (place !== 'tray') return { ...ticketPlaces[place], angle: 0 }
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
  }
}

/** Clipped to its ticket, at the host's desk, pinned to the waiter's chest, or on the guest's table. */
export function badgeFrame(score: Score, waiter: ActorFrame, ticket: TicketFrame, time: number): BadgeFrame | null {
  const move = between(score.badge, time)
  if (move.to === 'none') return null
  const from = badgeSpot(move.from === 'none' ? move.to : move.from, waiter, ticket)
  const to = badgeSpot(move.to, waiter, ticket)
  const mix = smooth(move.mix)
  const place = move.mix < 0.5 && move.from !== 'none' ? move.from : move.to
  return {
    place,
    ...lerpPoint(from, to, mix),
    angle: lerp(from.angle, to.angle, mix),
    opacity: place === 'ticket' ? 1 - ticket.sealed : 1,
  }
}

function badgeSpot(place: BadgePlace, waiter: ActorFrame, ticket: TicketFrame): Point & { readonly angle: number } {
  switch (place) {
    case 'ticket':
      return { x: ticket.x - 57, y: ticket.y + 6, angle: ticket.angle - 4 }
    case 'waiter':
      return { x: waiter.x - 11 * waiter.facing, y: waiter.y + waiter.bob - 150, angle: 0 }
    default:
      return { ...badgePlaces[place], angle: place === 'table' ? -8 : 0 }
  }
}

const plateSpot = (place: 'none' | 'chef' | 'tray' | 'table', waiter: ActorFrame): Point =>
  place === 'chef' || place === 'table' ? platePlaces[place] : trayOf(waiter)
