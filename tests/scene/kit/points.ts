// Where the elements of a drawing stand: the first point of each, in the drawing's units.

export interface Placed {
  /** What it is, for a person who looks for it. */
  readonly name: string
  readonly band: string
  readonly x: number
  readonly y: number
}

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]
const unmoved: Matrix = [1, 0, 0, 1, 0, 0]

/** Every shape and text that is drawn, in document order; groups are looked through. */
export function pointsOf(root: Element): readonly Placed[] {
  return [...root.querySelectorAll('svg.band')].flatMap((band) =>
    inside(band, unmoved).map((one) => ({ ...one, band: band.getAttribute('class') ?? '' })),
  )
}

function inside(element: Element, matrix: Matrix): readonly Omit<Placed, 'band'>[] {
  if (element.getAttribute('display') === 'none' || element.matches('.fault[data-state="off"]')) return []
  const own = multiply(matrix, transformOf(element.getAttribute('transform') ?? ''))
  const children = [...element.children].flatMap((child) => inside(child, own))
  if (['g', 'svg', 'defs', 'clipPath'].includes(element.tagName)) return children
  const point = startOf(element)
  if (point === null) return children
  const [x, y] = point
  const [a, b, c, d, e, f] = own
  const name = `${element.tagName} ${element.getAttribute('class') ?? ''} ${element.textContent} ${element.getAttribute('d') ?? ''}`
  return [{ name: name.slice(0, 90), x: a * x + c * y + e, y: b * x + d * y + f }, ...children]
}

function startOf(element: Element): readonly [number, number] | null {
  const number = (name: string): number => Number(element.getAttribute(name) ?? 0)
  switch (element.tagName) {
    case 'path': {
      const found = /^M\s*(-?[\d.]+)[\s,]*(-?[\d.]+)/.exec(element.getAttribute('d') ?? '')
      return found ? [Number(found[1]), Number(found[2])] : null
    }
    case 'circle':
    case 'ellipse':
      return [number('cx'), number('cy')]
    case 'rect':
    case 'text':
      return [number('x'), number('y')]
    default:
      return null
  }
}

function transformOf(text: string): Matrix {
  let matrix = unmoved
  for (const [, kind = '', list = ''] of text.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [one = 0, two, three = 0] = list
      .trim()
      .split(/[\s,]+/)
      .map(Number)
    matrix = multiply(matrix, step(kind, one, two, three))
  }
  return matrix
}

function step(kind: string, one: number, two: number | undefined, three: number): Matrix {
  switch (kind) {
    case 'translate':
      return [1, 0, 0, 1, one, two ?? 0]
    case 'scale':
      return [one, 0, 0, two ?? one, 0, 0]
    case 'skewX':
      return [1, 0, Math.tan((one * Math.PI) / 180), 1, 0, 0]
    case 'rotate': {
      const [cos, sin] = [Math.cos((one * Math.PI) / 180), Math.sin((one * Math.PI) / 180)]
      const turn: Matrix = [cos, sin, -sin, cos, 0, 0]
      if (two === undefined) return turn
      return multiply(multiply([1, 0, 0, 1, two, three], turn), [1, 0, 0, 1, -two, -three])
    }
    default:
      throw new Error(`A transform ${kind} is not known here.`)
  }
}

const multiply = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
]
