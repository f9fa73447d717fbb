// The house's ground plan: where each room stands. To move a room, edit its line here; all that stands in it, walks in
// it or is drawn in it comes along (geometry.ts).

export const roomIds = ['dining', 'street', 'pass', 'host', 'rail', 'chef', 'lamp', 'pantry', 'prep', 'dock'] as const
export type RoomId = (typeof roomIds)[number]

/** Left edge, ceiling, width and height, in units of the drawing (viewBox −4 18 1452 907); y grows downwards. */
export interface Extent {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export const plan: Readonly<Record<RoomId, Extent>> = {
  dining: { x: 26, y: 170, width: 254, height: 422 },
  street: { x: 292, y: 170, width: 124, height: 422 },
  pass: { x: 428, y: 170, width: 124, height: 422 },
  host: { x: 560, y: 170, width: 144, height: 422 },
  rail: { x: 712, y: 170, width: 120, height: 422 },
  chef: { x: 832, y: 170, width: 128, height: 422 },
  lamp: { x: 960, y: 170, width: 80, height: 422 },
  pantry: { x: 1048, y: 170, width: 218, height: 422 },
  prep: { x: 560, y: 622, width: 706, height: 240 },
  dock: { x: 1278, y: 206, width: 162, height: 386 },
}
