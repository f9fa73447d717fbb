// Where a room's note stands: within the stage, off the room that is now.

import { describe, expect, it } from 'vitest'
import { beside, type Rect } from '../../src/scene/view/rooms/beside'

const note = { left: 0, top: 0, width: 220, height: 110 }
const wide: Rect = { left: 0, top: 0, width: 1440, height: 800 }
const rect = (left: number, width: number): Rect => ({ left, top: 150, width, height: 350 })
const overlaps = (one: Rect, other: Rect): boolean =>
  one.left < other.left + other.width &&
  other.left < one.left + one.width &&
  one.top < other.top + other.height &&
  other.top < one.top + one.height

describe('the note beside a room', () => {
  it('stands at its right where there is room', () => {
    const room = rect(400, 120)
    expect(beside({ room, lit: room, note, stage: wide }).left).toBe(518)
  })

  it('stands at its left at the right edge, or where the room that is now is at its right', () => {
    const last = rect(1300, 130)
    expect(beside({ room: last, lit: last, note, stage: wide }).left).toBe(1300 - 220 + 2)
    const room = rect(600, 120)
    expect(beside({ room, lit: rect(722, 200), note, stage: wide }).left).toBe(600 - 220 + 2)
  })

  it('stays within the stage, and off the room that is now where that is possible', () => {
    for (let left = -60; left < 640; left += 20)
      for (let now = 0; now < 500; now += 40) {
        const stage: Rect = { left: 0, top: 0, width: 640, height: 280 }
        const lit = { left: now, top: 0, width: 140, height: 280 }
        const at = { ...note, ...beside({ room: { ...lit, left }, lit, note, stage }) }
        expect(at.left).toBeGreaterThanOrEqual(8)
        expect(at.left + at.width).toBeLessThanOrEqual(632)
        expect(at.top + at.height).toBeLessThanOrEqual(272)
        if (now >= 230 || now + 140 <= 410)
          expect(overlaps({ ...at, left: at.left + 14, width: at.width - 28 }, lit)).toBe(false)
      }
  })
})
