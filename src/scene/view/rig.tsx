// How a part of the drawing follows the frame without React: one function says which attribute has which value;
// the first values are rendered, later ones are written on the elements themselves, and only what changed.

import type { MotionValue } from 'framer-motion'
import { createContext, type ReactNode, type RefCallback, useContext, useLayoutEffect, useMemo, useRef } from 'react'
import type { Frame } from '../model'
import { createSource, type Source, type Watch } from './source'

/** Attributes that are written the same way in React and in the DOM, and `text` for what stands inside. */
interface Values {
  readonly transform?: string
  readonly d?: string
  readonly display?: 'inline' | 'none'
  readonly opacity?: number
  readonly fill?: string
  readonly 'data-state'?: string
  readonly 'data-shelf'?: string
  readonly text?: string
}
type Set<Part extends string> = (part: Part, values: Values) => void
type Bound = { readonly ref: RefCallback<SVGElement>; readonly children?: string } & Omit<Values, 'text'>

const FrameSource = createContext<Source | null>(null)

/** Who is drawn twice, in the cast and above the dimming, is painted only where it is seen. */
export const Half = createContext<boolean | null>(null)

export function FrameProvider({ frame, children }: { frame: MotionValue<Frame>; children: ReactNode }): ReactNode {
  const source = useMemo(() => createSource(frame), [frame])
  useLayoutEffect(() => frame.on('change', source.next), [frame, source])
  return <FrameSource value={source}>{children}</FrameSource>
}

/**
 * Binds parts to the frame. `paint` must be pure: it is called once while rendering and then whenever something of
 * what `watch` gives has changed. Returns what to spread on an element of that part.
 */
export function useRig<Part extends string>(
  watch: Watch,
  paint: (frame: Frame, set: Set<Part>) => void,
): (part: Part) => Bound {
  const source = useContext(FrameSource)
  if (!source) throw new Error('A rig needs a frame: draw it inside a Scene.')
  const half = useContext(Half)
  const elements = useRef(new Map<Part, SVGElement>())
  const refs = useRef(new Map<Part, RefCallback<SVGElement>>())
  const first = new Map<Part, Values>()
  paint(source.get(), (part, values) => first.set(part, { ...first.get(part), ...values }))

  useLayoutEffect(() => {
    const written = new Map<Part, Record<string, string | number>>()
    const set: Set<Part> = (part, values) => {
      const element = elements.current.get(part)
      if (element) write(element, recordOf(written, part), values)
    }
    return source.follow(
      // Who is not seen now only waits until that changes.
      half === null ? watch : (frame) => (frame.spot === half ? [true, ...watch(frame)] : [false]),
      (frame) => paint(frame, set),
    )
  })

  return (part) => {
    const { text, ...attributes } = first.get(part) ?? {}
    let ref = refs.current.get(part)
    if (!ref) {
      ref = (element) => {
        if (element) elements.current.set(part, element)
        else elements.current.delete(part)
      }
      refs.current.set(part, ref)
    }
    return { ref, ...attributes, ...(text === undefined ? {} : { children: text }) }
  }
}

function recordOf<Part>(
  written: Map<Part, Record<string, string | number>>,
  part: Part,
): Record<string, string | number> {
  const known = written.get(part)
  if (known) return known
  const made: Record<string, string | number> = {}
  written.set(part, made)
  return made
}

function write(element: SVGElement, known: Record<string, string | number>, values: Values): void {
  let name: keyof Values
  for (name in values) {
    const value = values[name]
    if (value === undefined || known[name] === value) continue
    known[name] = value
    if (name === 'text') element.textContent = String(value)
    else element.setAttribute(name, String(value))
  }
}

/** Whether something is drawn. */
export const shown = (visible: boolean): Values => (visible ? drawn : hidden)
const drawn: Values = { display: 'inline' }
const hidden: Values = { display: 'none' }
