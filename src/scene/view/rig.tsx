// How a part of the drawing follows the frame without React: one function says which attribute has which value;
// the first values are rendered, later ones are written on the elements themselves.

import type { MotionValue } from 'framer-motion'
import { createContext, type RefCallback, useContext, useLayoutEffect, useRef } from 'react'
import type { Frame } from '../model'

/** Attributes that are written the same way in React and in the DOM, and `text` for what stands inside. */
interface Values {
  readonly transform?: string
  readonly d?: string
  readonly display?: 'inline' | 'none'
  readonly opacity?: number
  readonly fill?: string
  readonly 'data-state'?: string
  readonly text?: string
}
type Set<Part extends string> = (part: Part, values: Values) => void
type Bound = { readonly ref: RefCallback<SVGElement>; readonly children?: string } & Omit<Values, 'text'>

export const FrameSource = createContext<MotionValue<Frame> | null>(null)

/**
 * Binds parts to the frame. `paint` must be pure: it is called once while rendering and once a frame.
 * Returns what to spread on an element of that part.
 */
export function useRig<Part extends string>(paint: (frame: Frame, set: Set<Part>) => void): (part: Part) => Bound {
  const source = useContext(FrameSource)
  if (!source) throw new Error('A rig needs a frame: draw it inside a Scene.')
  const elements = useRef(new Map<Part, SVGElement>())
  const refs = useRef(new Map<Part, RefCallback<SVGElement>>())
  const first = new Map<Part, Values>()
  paint(source.get(), (part, values) => first.set(part, { ...first.get(part), ...values }))

  useLayoutEffect(() => {
    const written = new Map<string, string | number>()
    const set: Set<Part> = (part, values) => {
      const element = elements.current.get(part)
      if (!element) return
      for (const [name, value] of Object.entries(values)) {
        const key = `${part}/${name}`
        if (written.get(key) === value) continue
        written.set(key, value)
        if (name === 'text') element.textContent = value
        else element.setAttribute(name, String(value))
      }
    }
    paint(source.get(), set)
    return source.on('change', (frame) => paint(frame, set))
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

/** Whether something is drawn. */
export const shown = (visible: boolean): Values => ({ display: visible ? 'inline' : 'none' })
