// Rooms that can be pointed at and pressed: real buttons over the drawing, and a note beside the one that is meant.
// One Tab stop; up and down go from room to room, so that left and right stay with whoever plays the trip.

import { type CSSProperties, type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react'
import { type RoomId, rooms, stationOf } from '../../model'
import { viewBox } from '../camera'

export interface RoomItem {
  readonly room: RoomId
  /** The button's accessible name: which room it is, and how it stands. */
  readonly name: string
  /** The note: both words for the room, and one sentence about it. */
  readonly title: string
  readonly about: string
}

export interface RoomButtonsProps {
  /** Names the list of rooms. */
  readonly label: string
  /** In walking order. */
  readonly items: readonly RoomItem[]
  /** Where Tab comes in: the room that is now. */
  readonly current: RoomId
  /** At the foot of the note: which keys do what. */
  readonly hint: string
  readonly onRoom: (station: ReturnType<typeof stationOf>) => void
}

export function RoomButtons({ label, items, current, hint, onRoom }: RoomButtonsProps): ReactNode {
  const id = useId()
  const list = useRef<HTMLUListElement>(null)
  /** While the mouse is pressed: the focus that comes with it asks for no note. */
  const mouse = useRef(false)
  const [focused, setFocused] = useState<RoomId | null>(null)
  const [meant, setMeant] = useState<RoomId | null>(null)
  const item = items.find(({ room }) => room === meant)
  const button = (room: RoomId): HTMLButtonElement | null =>
    list.current?.querySelector<HTMLButtonElement>(`button[data-room="${room}"]`) ?? null

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (event.key === 'Escape' && meant !== null) {
      event.preventDefault()
      setMeant(null)
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const index = items.findIndex(({ room }) => room === (focused ?? current))
    const next = items[(index + step + items.length) % items.length]
    if (next) button(next.room)?.focus({ preventScroll: true })
  }

  return (
    <ul ref={list} className="room-buttons" aria-label={label} onKeyDown={onKeyDown}>
      {items.map(({ room, name }) => (
        <li key={room} style={place(room)} onMouseLeave={() => setMeant((now) => (now === room ? null : now))}>
          <button
            type="button"
            data-room={room}
            tabIndex={room === (focused ?? current) ? 0 : -1}
            {...(room === meant ? { 'aria-describedby': id } : {})}
            onClick={() => onRoom(stationOf(room))}
            onPointerDown={(event) => {
              mouse.current = event.pointerType === 'mouse'
              if (!mouse.current) setMeant(room)
            }}
            onPointerUp={() => {
              mouse.current = false
            }}
            onFocus={() => {
              setFocused(room)
              if (!mouse.current) setMeant(room)
            }}
            onBlur={() => {
              setFocused(null)
              setMeant(null)
            }}
            // A room that moves under a resting pointer is not meant.
            onMouseMove={(event) => {
              if (event.movementX !== 0 || event.movementY !== 0) setMeant(room)
            }}
          >
            <span>{name}</span>
          </button>
          {item?.room === room && <Note id={id} item={item} hint={hint} />}
        </li>
      ))}
    </ul>
  )
}

/** Inside its room's element, so that the pointer may move onto it; always within the stage. */
function Note({ id, item, hint }: { id: string; item: RoomItem; hint: string }): ReactNode {
  const note = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = note.current
    const room = element?.parentElement
    const stage = element?.closest('.scene')
    if (!element || !room || !stage) return
    const [own, at, within] = [element, room, stage].map((one) => one.getBoundingClientRect())
    if (!own || !at || !within) return
    const { left, top } = beside(at, own, within)
    element.style.left = `${Math.round(left - at.left)}px`
    element.style.top = `${Math.round(top - at.top)}px`
  })
  return (
    <div ref={note} id={id} role="tooltip" className="room-note">
      <strong>{item.title}</strong>
      <span>{item.about}</span>
      <small>{hint}</small>
    </div>
  )
}

interface Rect {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly width: number
  readonly height: number
}
const margin = 8

/** To the right of the room where there is space, else to its left, else at the foot of the stage. */
function beside(room: Rect, note: Rect, stage: Rect): { readonly left: number; readonly top: number } {
  const right = Math.min(room.right, stage.right)
  const left = Math.max(room.left, stage.left)
  const fitsRight = right + note.width + margin <= stage.right
  const fitsLeft = left - note.width - margin >= stage.left
  const wished = fitsRight ? right - 2 : fitsLeft ? left - note.width + 2 : stage.right - note.width - margin
  const lowest = stage.top + stage.height - note.height - margin
  return {
    left: Math.max(stage.left + margin, wished),
    top: Math.max(stage.top + margin, fitsRight || fitsLeft ? Math.min(room.top + room.height * 0.18, lowest) : lowest),
  }
}

/** A room's place in the view, in per cent of it. */
function place(room: RoomId): CSSProperties {
  const { x, y, width, height } = rooms[room]
  const percent = (part: number, whole: number): string => `${Math.round((part / whole) * 10_000) / 100}%`
  return {
    left: percent(x - viewBox.x, viewBox.width),
    top: percent(y - viewBox.y, viewBox.height),
    width: percent(width, viewBox.width),
    height: percent(height, viewBox.height),
  }
}
