// Where a room's note stands: where it fits beside its room, and covers least of what must be seen.

export interface Rect {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}
interface Point {
  readonly left: number
  readonly top: number
}

/** All in the same pixels. `lit` is the room that is now: it must be seen more than any other. */
export function beside({ room, lit, note, stage }: Record<'room' | 'lit' | 'note' | 'stage', Rect>): Point {
  const inside = ({ left, top }: Point): Rect => ({
    left: clamp(left, stage.left + margin, right(stage) - note.width - margin),
    top: clamp(top, stage.top + margin, bottom(stage) - note.height - margin),
    width: note.width,
    height: note.height,
  })
  const level = room.top + room.height * 0.18
  const middle = room.left + (room.width - note.width) / 2
  const wishes: readonly Point[] = [
    { left: right(room) - 2, top: level },
    { left: room.left - note.width + 2, top: level },
    { left: middle, top: bottom(room) + margin },
    { left: middle, top: room.top - note.height - margin },
    { left: right(lit) - 2, top: bottom(stage) },
    { left: lit.left - note.width + 2, top: bottom(stage) },
  ]
  const ranked = wishes.map((wish) => {
    const at = inside(wish)
    // Faces and plates of the room that is now count most; its feet may be covered where nothing else is left.
    const upper = { ...lit, height: lit.height * 0.7 }
    const own = Math.max(0, overlap(at, room) - slight)
    return { at, cost: overlap(at, upper) * 10 + overlap(at, lit) * 3 + own }
  })
  return ranked.reduce((best, next) => (next.cost < best.cost ? next : best)).at
}

const margin = 8
/** Square pixels of the room meant that may be covered, rather than stand below it. */
const slight = 3000
/** A note hangs on a room by its edge: that covers nothing. */
const edge = 3

const right = ({ left, width }: Rect): number => left + width
const bottom = ({ top, height }: Rect): number => top + height
/** The lower bound wins: a note too large for the stage is read from its beginning. */
const clamp = (value: number, from: number, to: number): number => Math.max(from, Math.min(value, to))
const overlap = (one: Rect, other: Rect): number =>
  Math.max(0, Math.min(right(one), right(other)) - Math.max(one.left, other.left) - edge) *
  Math.max(0, Math.min(bottom(one), bottom(other)) - Math.max(one.top, other.top) - edge)
