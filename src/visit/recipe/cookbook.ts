// The cookbook: from the name of a step to the file that ran, and to the lines of it that are this step.

import { findDeclaration, importedFrom } from './declarations'
import { declarationAround, type Lines, linesOf, type Seam, seamsIn, wholeOf } from './seams'
import { readSource, type Source } from './syntax'

export interface Place extends Lines {
  readonly path: string
}

export interface Recipe {
  /** This step's lines. */
  readonly step: Place
  /** The whole that `step` is part of: of a route's handler, of a middleware, or of another function. */
  readonly whole: { readonly kind: 'handler' | 'middleware' | 'function'; readonly place: Place } | null
  /** The function the step calls, where it stands in a file of its own. */
  readonly deeper: Place | null
}

export interface Cookbook {
  /**
   * The recipe of the step called `name`, or `undefined` where no code of the server has that name. `ancestors` are the
   * names of the spans around it, the nearest first: they tell which handler a shared statement ran for.
   */
  recipe(name: string, ancestors: readonly string[]): Recipe | undefined
  /** A file of the server by its path, in colours. */
  source(path: string): Source | undefined
}

/** What runs a route's handler as a step of its own. */
const handles = 'handle'

/** Reads a file only when a step needs it, and then once. */
export function createCookbook(files: ReadonlyMap<string, string>): Cookbook {
  const read = new Map<string, Source>()
  const source = (path: string): Source | undefined => {
    const text = files.get(path)
    const known = read.get(path)
    if (known || text === undefined) return known
    const made = readSource(path, text)
    read.set(path, made)
    return made
  }

  const find = (name: string): { readonly source: Source; readonly seam: Seam } | undefined => {
    for (const [path, text] of files) {
      const candidate = text.includes(`'${name}'`) ? source(path) : undefined
      const seam = candidate && seamsIn(candidate).find((other) => other.name === name)
      if (candidate && seam) return { source: candidate, seam }
    }
    return undefined
  }

  const handlerOf = (names: readonly string[]): Place | null => {
    for (const name of names) {
      const found = find(name)
      if (found?.seam.callee === handles) return placeOf(found.source, wholeOf(found.source, found.seam.call))
    }
    return null
  }

  const wholeAround = ({ source, seam }: { source: Source; seam: Seam }): Recipe['whole'] => {
    const place = placeOf(source, wholeOf(source, declarationAround(seam.call)))
    return { kind: source.path.includes('/middleware/') ? 'middleware' : 'function', place }
  }

  const deeperThan = ({ source: from, seam }: { source: Source; seam: Seam }): Place | null => {
    const path = importedFrom(from, seam.callee)
    const other = path === undefined ? undefined : source(path)
    const declaration = other && findDeclaration(other, seam.callee)
    return other && declaration ? placeOf(other, wholeOf(other, declaration)) : null
  }

  return {
    source,
    recipe: (name, ancestors) => {
      const found = find(name)
      if (!found) return undefined
      const step = placeOf(found.source, linesOf(found.source, found.seam))
      const handler = handlerOf([name, ...ancestors])
      const whole = handler ? { kind: 'handler' as const, place: handler } : wholeAround(found)
      return { step, whole: whole && isSame(whole.place, step) ? null : whole, deeper: deeperThan(found) }
    },
  }
}

const placeOf = ({ path }: Source, lines: Lines): Place => ({ path, ...lines })

const isSame = (a: Place, b: Place): boolean => a.path === b.path && a.first === b.first && a.last === b.last
