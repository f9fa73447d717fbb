// Rectangles as a hand cuts them: corners drift a hair, edges bow. The drift comes from the place, so it never changes.

export interface Bowed {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
  /** Corner radius. */
  readonly r?: number
  /** How far an edge may bow, in units. */
  readonly bow?: number
}

/** The path of a hand-bowed rectangle. */
export function bowed({ x, y, w, h, r = 0, bow = 0.8 }: Bowed): string {
  const drift = drifts(x * 7 + y * 131 + w * 1009 + h * 31)
  const b = (): number => drift() * bow
  const R = Math.min(r, w / 2, h / 2)
  const corner = (cx: number, cy: number, ex: number, ey: number): string =>
    R ? `Q${n(cx)} ${n(cy)} ${n(ex)} ${n(ey)}` : ''
  return (
    `M${n(x + R)} ${n(y + b() * 0.4)}Q${n(x + w / 2)} ${n(y + b())} ${n(x + w - R)} ${n(y + b() * 0.4)}${corner(x + w, y, x + w, y + R)}` +
    `Q${n(x + w + b())} ${n(y + h / 2)} ${n(x + w)} ${n(y + h - R)}${corner(x + w, y + h, x + w - R, y + h)}` +
    `Q${n(x + w / 2)} ${n(y + h + b())} ${n(x + R)} ${n(y + h)}${corner(x, y + h, x, y + h - R)}` +
    `Q${n(x + b())} ${n(y + h / 2)} ${n(x)} ${n(y + R)}${corner(x, y, x + R, y)}Z`
  )
}

/** A short row of numbers in [−1, 1) from a seed (Park and Miller's generator). */
export function drifts(seed: number): () => number {
  let state = (Math.floor(Math.abs(seed) * 97) % 2147483646) + 1
  for (let warmUp = 0; warmUp < 3; warmUp++) state = (state * 16807) % 2147483647
  return () => {
    state = (state * 16807) % 2147483647
    return (state / 2147483647) * 2 - 1
  }
}

/** One decimal is enough for a drawing of this size. */
export const n = (value: number): number => Math.round(value * 10) / 10
