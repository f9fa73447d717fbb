// How a path is set on a small piece of paper: as large as it fits, in two lines at a slash, at worst without its middle.

/** In the drawing's units: of a letter of the mono face over its size, and the sizes it is set in. */
export const letter = 0.6
export const large = 18.6
export const small = 13.8

export interface SetPath {
  readonly lines: readonly string[]
  readonly size: number
  /** Of the longest line. */
  readonly width: number
}

/** At most `most` units wide, in at most `rows` lines. */
export function setPath(path: string, most: number, rows: 1 | 2): SetPath {
  const room = Math.floor(most / (small * letter))
  const lines = path.length <= room ? [path] : rows === 1 ? [withoutMiddle(path, room)] : split(path, room)
  const longest = Math.max(1, ...lines.map((line) => line.length))
  const size = lines.length > 1 ? small : Math.max(small, Math.min(large, most / (longest * letter)))
  return { lines, size, width: longest * size * letter }
}

/** Its beginning and its end. */
function withoutMiddle(text: string, room: number): string {
  if (text.length <= room) return text
  const end = Math.ceil((room - 1) / 2)
  return `${text.slice(0, room - 1 - end)}…${text.slice(text.length - end)}`
}

/** Where a part of the path or its query begins, as late as there is room for. */
function split(path: string, room: number): readonly string[] {
  const short = withoutMiddle(path, 2 * room)
  const fits = (at: number): boolean => at > 0 && at <= room && short.length - at <= room
  const at = [...short.matchAll(/[/?&]/g)].map(({ index }) => index).filter(fits)
  const where = at.at(-1) ?? room
  return [short.slice(0, where), short.slice(where)]
}
