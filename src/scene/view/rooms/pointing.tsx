// Rooms that can be pointed at and pressed: real buttons over the drawing, and a note beside the one that is meant.
// One Tab stop; up and down go from room to room, so that left and right stay with whoever plays the trip.

import { type CSSProperties, type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { type RoomId, rooms, stationOf } from '../../model'
import { viewBox } from '../camera'
import { RoomNote } from './note'

export interface RoomItem {
  readonly room: RoomId
  /** The button's accessible name: which room it is, how it stands, and who is there. */
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
  /** At the foot of the note: what pressing does. */
  readonly hint: string
  /** Beside it while the keyboard is used: which keys go on. */
  readonly keys: string
  /** Goes there; where that is not possible, returns the words that say why. */
  readonly onRoom: (station: ReturnType<typeof stationOf>) => string | null
}

export function RoomButtons({ label, items, current, hint, keys, onRoom }: RoomButtonsProps): ReactNode {
  const id = useId()
  const list = useRef<HTMLUListElement>(null)
  /** What came last: the focus that comes with a mouse's press asks for no note. */
  const pointer = useRef('')
  const [focused, setFocused] = useState<RoomId | null>(null)
  const [meant, setMeant] = useState<RoomId | null>(null)
  const [told, setTold] = useState<{ readonly room: RoomId; readonly words: string } | null>(null)
  const item = items.find(({ room }) => room === meant)
  const said = told !== null && told.room === meant ? told.words : null
  const button = (room: RoomId): HTMLButtonElement | null =>
    list.current?.querySelector<HTMLButtonElement>(`button[data-room="${room}"]`) ?? null

  // What was said was about that moment.
  useEffect(() => {
    if (current) setTold(null)
  }, [current])
  // Touched elsewhere: not every browser takes the focus away then.
  useEffect(() => {
    if (meant === null) return
    const onPointerDown = ({ target }: PointerEvent): void => {
      if (!(target instanceof Node && list.current?.contains(target))) setMeant(null)
    }
    document.addEventListener('pointerdown', onPointerDown)
    return () => document.removeEventListener('pointerdown', onPointerDown)
  }, [meant])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    pointer.current = ''
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
  const press = (room: RoomId): void => {
    const words = onRoom(stationOf(room))
    setTold(words === null ? null : { room, words })
    if (words !== null) setMeant(room)
    // The picture goes there: the note makes way. A finger has no other way to read it.
    else if (pointer.current !== 'touch') setMeant(null)
  }

  return (
    <>
      <ul ref={list} className="room-buttons" aria-label={label} onKeyDown={onKeyDown}>
        {items.map(({ room, name }) => (
          <li key={room} style={place(room)} onMouseLeave={() => setMeant((now) => (now === room ? null : now))}>
            <button
              type="button"
              data-room={room}
              tabIndex={room === (focused ?? current) ? 0 : -1}
              {...(room === meant ? { 'aria-describedby': id } : {})}
              onClick={() => press(room)}
              onPointerDown={(event) => {
                pointer.current = event.pointerType
                if (event.pointerType !== 'mouse') setMeant(room)
              }}
              onFocus={() => {
                setFocused(room)
                if (pointer.current !== 'mouse') setMeant(room)
              }}
              onBlur={() => {
                pointer.current = ''
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
            {item?.room === room && (
              <RoomNote
                id={id}
                item={item}
                lit={button(current)}
                foot={said ?? (pointer.current === '' && focused === room ? `${hint} · ${keys}` : hint)}
                told={said !== null}
              />
            )}
          </li>
        ))}
      </ul>
      <p role="status" className="room-said">
        {said}
      </p>
    </>
  )
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
