// A point on a way of straight pieces, and where it heads.

import type { Point } from './frame'
import { lerp } from './poses'

/** `part` 0–1 of the way's whole length; `angle` in degrees, 0 to the right, clockwise. */
export function along(way: readonly Point[], part: number): Point & { readonly angle: number } {
  const lengths = way.slice(1).map((to, index) => Math.hypot(to.x - (way[index]?.x ?? 0), to.y - (way[index]?.y ?? 0)))
  let left = Math.min(1, Math.max(0, part)) * lengths.reduce((sum, length) => sum + length, 0)
  for (const [index, length] of lengths.entries()) {
    const from = way[index]
    const to = way[index + 1]
    if (!from || !to) break
    if (left <= length || index === lengths.length - 1) {
      const mix = length === 0 ? 1 : Math.min(1, left / length)
      const angle = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI
      return { x: lerp(from.x, to.x, mix), y: lerp(from.y, to.y, mix), angle }
    }
    left -= length
  }
  const end = way.at(-1) ?? { x: 0, y: 0 }
  return { ...end, angle: 0 }
}
