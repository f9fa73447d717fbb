// Two texts line by line: which lines both have, and which only one of them has.

export interface Line {
  readonly text: string
  readonly in: 'both' | 'first' | 'second'
}

/** Beyond this many lines of either text the middle is compared as one piece: the work grows with the square. */
const mostLines = 400

/**
 * The lines of both texts in one order in which each text keeps its own: a longest common subsequence,
 * what only the first has before what only the second has.
 */
export function compareLines(first: readonly string[], second: readonly string[]): readonly Line[] {
  let start = 0
  while (start < first.length && start < second.length && first[start] === second[start]) start++
  let end = 0
  while (
    end < first.length - start &&
    end < second.length - start &&
    first[first.length - 1 - end] === second[second.length - 1 - end]
  )
    end++
  return [
    ...first.slice(0, start).map((text): Line => ({ text, in: 'both' })),
    ...compareMiddle(first.slice(start, first.length - end), second.slice(start, second.length - end)),
    ...first.slice(first.length - end).map((text): Line => ({ text, in: 'both' })),
  ]
}

function compareMiddle(first: readonly string[], second: readonly string[]): readonly Line[] {
  if (first.length > mostLines || second.length > mostLines || first.length === 0 || second.length === 0)
    return [
      ...first.map((text): Line => ({ text, in: 'first' })),
      ...second.map((text): Line => ({ text, in: 'second' })),
    ]
  const width = second.length + 1
  // Cell (i, j): how many lines the rests from i and from j have in common.
  const common = new Uint16Array((first.length + 1) * width)
  const cell = (i: number, j: number): number => common[i * width + j] ?? 0
  for (let i = first.length - 1; i >= 0; i--)
    for (let j = second.length - 1; j >= 0; j--)
      common[i * width + j] = first[i] === second[j] ? cell(i + 1, j + 1) + 1 : Math.max(cell(i + 1, j), cell(i, j + 1))
  const lines: Line[] = []
  let [i, j] = [0, 0]
  while (i < first.length || j < second.length) {
    const [a, b] = [first[i], second[j]]
    if (a !== undefined && a === b) {
      lines.push({ text: a, in: 'both' })
      i++
      j++
    } else if (a !== undefined && (b === undefined || cell(i + 1, j) >= cell(i, j + 1))) {
      lines.push({ text: a, in: 'first' })
      i++
    } else if (b !== undefined) {
      lines.push({ text: b, in: 'second' })
      j++
    }
  }
  return lines
}

/** One row of two columns. */
export interface Pair {
  /** Its place, from 0. */
  readonly id: number
  readonly first: string | undefined
  readonly second: string | undefined
  readonly same: boolean
}

/** Lines that only one text has stand beside those that only the other has, as far as they go. */
export function pairsOf(lines: readonly Line[]): readonly Pair[] {
  const pairs: Pair[] = []
  let [first, second]: [string[], string[]] = [[], []]
  const flush = (): void => {
    for (let index = 0; index < Math.max(first.length, second.length); index++)
      pairs.push({ id: pairs.length, first: first[index], second: second[index], same: false })
    first = []
    second = []
  }
  for (const line of lines) {
    if (line.in === 'first') first.push(line.text)
    else if (line.in === 'second') second.push(line.text)
    else {
      flush()
      pairs.push({ id: pairs.length, first: line.text, second: line.text, same: true })
    }
  }
  flush()
  return pairs
}
