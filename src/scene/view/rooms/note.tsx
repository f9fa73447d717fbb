// The note beside a room: what it is, in both vocabularies, in one sentence; and what pressing it does, or did.

import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { beside } from './beside'

interface RoomNoteProps {
  readonly id: string
  readonly item: { readonly title: string; readonly about: string }
  /** The button of the room that is now, which the note leaves in sight. */
  readonly lit: HTMLElement | null
  readonly foot: string
  /** The foot answers a press. */
  readonly told: boolean
}

/** Inside its room's element, so that the pointer may move onto it; always within the stage. */
export function RoomNote({ id, item, lit, foot, told }: RoomNoteProps): ReactNode {
  const note = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = note.current
    const room = element?.parentElement
    const stage = element?.closest('.scene')
    if (!element || !room || !stage) return
    const at = room.getBoundingClientRect()
    const within = stage.getBoundingClientRect()
    // What lies over the stage's edges, the page says (`--note-inset`).
    const inset = Number.parseFloat(getComputedStyle(stage).getPropertyValue('--note-inset')) || 0
    const { left, top } = beside({
      room: at,
      lit: (lit ?? room).getBoundingClientRect(),
      note: element.getBoundingClientRect(),
      stage: {
        left: within.left + inset,
        top: within.top,
        width: within.width - 2 * inset,
        height: within.height,
      },
    })
    element.style.left = `${Math.round(left - at.left)}px`
    element.style.top = `${Math.round(top - at.top)}px`
  })
  return (
    <div ref={note} id={id} role="tooltip" className="room-note">
      <strong>{item.title}</strong>
      <span>{item.about}</span>
      <small data-told={told}>{foot}</small>
    </div>
  )
}
