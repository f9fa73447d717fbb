// The shelves are the tables, as full as they are: a jar is a row, a crate ten of them, or a hundred.

import type { ReactNode } from 'react'
import { inRoom, jarSizes, moreTables, type RoomId, type ShelfFrame, shelfPlaces, type Unit } from '../../model'
import { bowed, n } from '../bowed'
import { shown, useRig } from '../rig'
import type { SceneWords } from '../words'

const { width: w, height: h } = jarSizes.resting
const room: RoomId = 'pantry'
/** How wide a letter of a shelf's name is. */
const letter = 8.6
type Place = (typeof shelfPlaces)[number]
/** What is in the jars of each place: two tones. */
const contents: readonly (readonly [string, string])[] = [
  ['tomato', 'rose3'],
  ['slate3', 'cel2'],
  ['amber', 'ochre'],
  ['mint', 'cel2'],
  ['plum3', 'rose3'],
  ['ochre', 'mint'],
]

export function Shelves({ words }: { words: SceneWords }): ReactNode {
  return (
    <>
      {shelfPlaces.map((place, index) => (
        <ShelfRows key={`${place.x} ${place.y}`} shelf={place} index={index} />
      ))}
      <MoreTables words={words} />
    </>
  )
}

/** A sign by the shelves: how many tables there are besides. */
function MoreTables({ words }: { words: SceneWords }): ReactNode {
  const rig = useRig<'sign' | 'text'>(
    (frame) => [frame.moreTables],
    (frame, set) => {
      set('sign', shown(frame.moreTables > 0))
      set('text', { text: frame.moreTables > 0 ? words.moreTables(frame.moreTables) : '' })
    },
  )
  const { x, y, width } = moreTables
  return (
    <g {...rig('sign')}>
      <path d={bowed({ x, y, w: width, h: 20, r: 4, bow: 0.3 })} className="k2" fill="var(--white)" />
      <text {...rig('text')} className="m shelf-label" transform={`translate(${x + width / 2} ${y + 14.6})`} />
    </g>
  )
}

function ShelfRows({ shelf, index }: { shelf: Place; index: number }): ReactNode {
  const rig = useRig<'shelf' | 'glass' | 'one' | 'other' | 'lids' | 'crates' | 'notes' | 'digits' | 'paper' | 'label'>(
    (frame) => [frame.shelves[index]],
    (frame, set) => {
      const now = frame.shelves[index] ?? nothing
      set('shelf', { 'data-shelf': now.table })
      const jars = standing(now).filter(({ rows }) => rows === 1)
      const crates = standing(now).filter(({ rows }) => rows > 1)
      set('glass', { d: all(jars, ({ x }) => bowed({ x, y: shelf.y - h + 4, w, h: h - 4, r: 4, bow: 0.3 })) })
      set('one', { d: all(odd(jars, 0), (jar) => filling(jar, shelf.y)) })
      set('other', { d: all(odd(jars, 1), (jar) => filling(jar, shelf.y)) })
      set('lids', {
        d:
          all(jars, ({ x }) => `M${n(x + 1.5)} ${n(shelf.y - h)}h${w - 3}v5h${3 - w}Z`) +
          all(crates, (crate) => peeping(crate, shelf.y)),
      })
      set('crates', {
        d: all(crates, ({ x, width }) => bowed({ x, y: shelf.y - 19, w: width, h: 19, r: 2, bow: 0.3 })),
      })
      set('notes', {
        d: all(crates, ({ x, width }) => `M${n(x + 3)} ${n(shelf.y - 17)}h${width - 6}v15h${6 - width}Z`),
      })
      set('digits', { d: all(crates, (crate) => numeral(crate, shelf.y)) })
      const text = labelOf(now, shelf)
      const width = text.length * letter + 12
      const x = left(shelf, width)
      set('paper', { d: text === '' ? '' : bowed({ x, y: shelf.y + 1, w: width, h: 18.4, r: 4, bow: 0.3 }) })
      set('label', { text, transform: `translate(${n(x + width / 2)} ${shelf.y + 15.4})` })
    },
  )
  const [one, other] = contents[index] ?? ['tomato', 'rose3']
  return (
    <g {...rig('shelf')}>
      <path {...rig('glass')} className="k2" fill="#F4EFE2" />
      <path {...rig('one')} fill={`var(--${one})`} />
      <path {...rig('other')} fill={`var(--${other})`} />
      <path {...rig('lids')} className="k2" fill="var(--wood3)" />
      <path {...rig('crates')} className="k2" fill="var(--wood)" />
      <path {...rig('notes')} fill="var(--white)" />
      <path {...rig('digits')} fill="none" stroke="var(--k0)" strokeWidth={2.4} strokeLinecap="round" />
      <path {...rig('paper')} className="k2" fill="var(--white)" />
      <text {...rig('label')} className="m shelf-label shelf-name" />
    </g>
  )
}

/** A place that no table has. */
const nothing: ShelfFrame = { table: '', rows: null, units: [], away: [] }

/** The table's name and how many rows it has; a name that is too long for its place loses its end. */
function labelOf({ table, rows }: ShelfFrame, { width }: Place): string {
  const count = rows === null ? '' : ` ${rows}`
  const most = Math.max(7, Math.floor((width - 12) / letter)) - count.length
  return `${table.length > most ? `${table.slice(0, most - 1)}…` : table}${count}`
}

/** Those from which no jar was taken; a crate stays while there is a jar left in it. */
const standing = ({ units, away }: ShelfFrame): readonly Unit[] =>
  units.filter((unit, index) => away.filter((one) => one === index).length < unit.rows)

const all = <Item,>(items: readonly Item[], draw: (item: Item) => string): string => items.map(draw).join('')
const odd = (items: readonly Unit[], rest: number): readonly Unit[] => items.filter((_, index) => index % 2 === rest)

/** At the right end of its board; where another shelf follows on the board, at its left. */
const left = ({ x, width: shelfWidth }: Place, width: number): number =>
  x + shelfWidth >= inRoom(room, 200) ? x + shelfWidth - width : x - 2

const filling = ({ x }: Unit, y: number): string =>
  `M${n(x + 1.6)} ${y - 13}h${w - 3.2}V${y - 4}q0 2.600-2.600 2.600h${8.4 - w}q-2.600 0-2.600-2.600Z`

/** The lids of the jars in a crate. */
function peeping({ x, width }: Unit, y: number): string {
  const count = Math.floor((width - 4) / 7)
  const first = x + (width - count * 7) / 2
  return Array.from({ length: count }, (_, lid) => `M${n(first + lid * 7 + 0.6)} ${y - 19}v-4h5.800v4Z`).join('')
}

/** 10, 100, 1000 …, by pen. Another number would not be read at this size: the shelf's label tells all. */
function numeral({ x, width, rows }: Unit, y: number): string {
  const digits = String(rows)
  if (!/^10+$/.test(digits)) return `M${n(x + 7)} ${y - 9.5}h${n(width - 14)}`
  const start = x + width / 2 - (digits.length - 1) * 5
  return [...digits]
    .map((digit, index) => {
      const at = start + index * 10
      return digit === '1'
        ? `M${n(at - 2.5)} ${y - 12}l3.500-2.500v11`
        : `M${n(at - 3.4)} ${y - 9.2}a3.400 5 0 1 0 6.800 0a3.400 5 0 1 0-6.800 0`
    })
    .join('')
}
