// A room is moved by editing one line: here four lines of the plan are edited, and all that belongs to those rooms has
// come along, and every rule still holds.

import { cleanup, render } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type * as Model from '../../src/scene/model'
import { type ActorId, type Frame, type RoomId, roomIds, rooms, sceneAt, schedule } from '../../src/scene/model'
import * as geometry from '../../src/scene/model/geometry'
import { RoomButtons } from '../../src/scene/view'
import { renderHouse } from '../../src/scene/view/static'
import type { Trace } from '../../src/trace'
import { signs } from './harness/words'
import { mount } from './kit/drawing'
import { inHouse } from './kit/house'
import { atRandom, framesOf } from './kit/moments'
import { type Placed, pointsOf } from './kit/points'
import { neighbourMs, passages, rules } from './kit/rules'
import { tellTrip, tripNames } from './kit/trips'

vi.setConfig({ testTimeout: 60_000 })

const moved = vi.hoisted(() => ({ dining: -10, pantry: 12, prep: -30, dock: 40 }))
vi.mock('../../src/scene/model/plan', async (original) => {
  const { plan, ...rest } = await original<typeof import('../../src/scene/model/plan')>()
  const { dining, pantry, prep, dock } = plan
  return {
    ...rest,
    plan: {
      ...plan,
      dining: { ...dining, x: dining.x + moved.dining },
      pantry: { ...pantry, x: pantry.x + moved.pantry },
      prep: { ...prep, x: prep.x + moved.prep },
      dock: { ...dock, x: dock.x + moved.dock },
    },
  }
})
const shiftOf = (room: RoomId): number => new Map<string, number>(Object.entries(moved)).get(room) ?? 0

interface House {
  readonly model: typeof Model
  readonly geometry: typeof geometry
  readonly renderHouse: typeof renderHouse
  readonly mount: typeof mount
}
/** The house as it stands in the plan. */
let before: House
let trips: readonly Trace[]
beforeAll(async () => {
  trips = await Promise.all(tripNames.map(tellTrip))
  vi.doUnmock('../../src/scene/model/plan')
  vi.resetModules()
  before = {
    model: await import('../../src/scene/model'),
    geometry: await import('../../src/scene/model/geometry'),
    renderHouse: (await import('../../src/scene/view/static')).renderHouse,
    mount: (await import('./kit/drawing')).mount,
  }
})
afterEach(cleanup)

describe('a moved room', () => {
  it('takes its lamp, its plate and its stop on the track along', () => {
    for (const id of roomIds) {
      const [was, is, by] = [before.model.rooms[id], rooms[id], shiftOf(id)]
      expect([is.x, is.lampX, is.plate.x], id).toEqual([was.x + by, was.lampX + by, was.plate.x + by])
      expect(is.trackX, id).toBe(was.trackX === null ? null : was.trackX + by)
    }
  })

  it('leaves nothing of the geometry behind: every place has moved as one of the rooms', () => {
    const shifts = new Set([0, ...Object.values(moved)])
    const was = xsOf(before.geometry)
    for (const [path, x] of xsOf(geometry)) expect(shifts, path).toContain(x - (was.get(path) ?? Number.NaN))
  })

  it('takes its people along, at every moment', () => {
    const home: Partial<Record<ActorId, RoomId>> = {
      guest: 'dining',
      host: 'host',
      chef: 'chef',
      keeper: 'pantry',
      sous: 'prep',
    }
    for (const trip of trips) {
      const [was, is] = [before.model.schedule(trip), schedule(trip)]
      for (const { stepId, atMs } of is.stops) {
        const old = was.stops.find((stop) => stop.stepId === stepId)
        const [a, b] = [before.model.sceneAt(was, old?.atMs ?? 0), sceneAt(is, atMs)]
        for (const [id, room] of Object.entries(home)) {
          const actor = Object.keys(b.actors).find((one): one is ActorId => one === id)
          if (actor) expect(b.actors[actor].x - a.actors[actor].x, `${id} at ${stepId}`).toBeCloseTo(shiftOf(room), 5)
        }
        for (const [index, jar] of b.jars.entries())
          expect(jar.x - (a.jars[index]?.x ?? 0), `jar at ${stepId}`).toBeCloseTo(moved.pantry, 5)
      }
    }
  })

  it('takes its drawing along, as it was drawn', () => {
    const [was, is] = [before.renderHouse(renderToStaticMarkup, signs), renderHouse(renderToStaticMarkup, signs)]
    for (const room of ['dining', 'pantry', 'prep'] as const) {
      const inside = (markup: string): string => groupAt(markup, `<g clip-path="url(#boh-in-${room})">`)
      const art = groupAt(inside(is.back), `<g transform="translate(${shiftOf(room)} 0)">`)
      expect(inside(was.back).startsWith(art), room).toBe(true)
      expect(art.length, room).toBeGreaterThan(1000)
    }
    // The vans outside, the table and the bench before the people.
    for (const [markup, room] of [
      [is.back, 'dock'],
      [is.front, 'dining'],
      [is.front, 'prep'],
    ] as const)
      expect(groupAt(markup, `<g transform="translate(${shiftOf(room)} 0)">`).length, room).toBeGreaterThan(500)
    expect(was.back + was.front).not.toMatch(/translate\((?:12|-10|-30|40) 0\)/)
  })

  it('leaves nothing behind that is drawn in it, at any stop, whatever is wrong in the house', () => {
    const wrong = { off: ['database', 'providers'], slow: ['network'], recipes: { 'sign-up': 'discreet' } } as const
    // One trip meets everything; the others are told in a house in order.
    for (const [house, told] of [
      [{}, trips],
      [wrong, trips.slice(0, 2)],
    ] as const)
      for (const trip of told.map((one) => inHouse(one, house))) {
        const [was, is] = [before.model.schedule(trip), schedule(trip)]
        const [old, now] = [before.mount(before.model.sceneAt(was, 0)), mount(sceneAt(is, 0))]
        for (const [index, { stepId, atMs }] of is.stops.entries()) {
          const [a, b] = [before.model.sceneAt(was, was.stops[index]?.atMs ?? 0), sceneAt(is, atMs)]
          old.show(a)
          now.show(b)
          const carried = b.actors.waiter.x - a.actors.waiter.x
          expect(leftBehind(pointsOf(old.root), pointsOf(now.root), carried), stepId).toEqual([])
        }
        cleanup()
      }
  })

  it('takes its button and its plate along', () => {
    const [trip] = trips
    if (!trip) throw new Error('There is no trip.')
    const { root } = mount(sceneAt(schedule(trip), 0))
    const plate = root.querySelector('.plate[data-room="pantry"] text')
    expect(Number(plate?.getAttribute('x'))).toBe(rooms.pantry.plate.x)
    for (const [room, left] of leftOfButtons())
      expect(Math.abs((left / 100) * 1452 - 4 - rooms[room].x), room).toBeLessThan(0.2)
  })
})

describe('in the moved house', () => {
  for (const { name, check } of rules)
    it(name, () => {
      for (const trip of trips) for (const frame of framesOf(schedule(trip), 120)) check(frame)
      return atRandom((frame) => check(frame), { runs: 15 })
    })
  for (const { name, check } of passages)
    it(name, () => {
      for (const trip of trips) {
        let before: Frame | undefined
        for (const frame of framesOf(schedule(trip), neighbourMs)) {
          if (before) check(before, frame)
          before = frame
        }
      }
    })
})

/** Every x in the tables of places, by its path. Widths, steps and table rows are none. */
function xsOf(value: unknown, path = ''): Map<string, number> {
  const found = new Map<string, number>()
  if (typeof value === 'number' && /\.(?:x|tail|slotX|lampX|trackX)$|^\.stands\.(?!.*fromPeg)/.test(path))
    found.set(path, value)
  if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value))
      for (const [at, x] of xsOf(inner, `${path}.${name}`)) found.set(at, x)
  return found
}

/** What stands inside of the first group that opens like this. */
function groupAt(markup: string, open: string): string {
  const start = markup.indexOf(open) + open.length
  if (start < open.length) return ''
  let depth = 1
  for (const tag of markup.slice(start).matchAll(/<g[ >]|<\/g>/g)) {
    depth += tag[0] === '</g>' ? -1 : 1
    if (depth === 0) return markup.slice(start, start + tag.index)
  }
  return ''
}

/** What stood in a room, and has not moved as that room has; the waiter and what is carried go their own way. */
function leftBehind(was: readonly Placed[], is: readonly Placed[], carried: number): readonly string[] {
  expect(is.length).toBe(was.length)
  return was.flatMap(({ name, band, x, y }, index) => {
    const room = roomIds.find((id) => {
      const { x: left, y: top, width, height } = before.model.rooms[id]
      return x >= left && x <= left + width && y >= top && y <= top + height
    })
    // Spokes turn with the way from the left edge of the drawing.
    if (name.includes('M-34 0H34')) return []
    const by = (is[index]?.x ?? Number.NaN) - x
    // What hangs in the hatch is the pantry's, and reaches into the kitchen.
    const inHatch = (room === 'lamp' || room === 'chef') && by > 8
    const wanted = room === undefined ? [by] : [inHatch ? moved.pantry : shiftOf(room)]
    if (band.includes('spot')) wanted.push(carried)
    // A whisk goes round with the time, which is later where the way is longer.
    return wanted.every((shift) => Math.abs(by - shift) > 8) ? [`${room} ${by}: ${name}`] : []
  })
}

/** Where each room's button begins, in per cent of the view. */
function leftOfButtons(): readonly (readonly [RoomId, number])[] {
  const items = roomIds.map((room) => ({ room, name: room, title: room, about: room }))
  const { container } = render(
    <RoomButtons label="Rooms" items={items} current="dining" hint="" keys="" onRoom={() => null} />,
  )
  return [...container.querySelectorAll('li')].map((element, index) => [
    roomIds[index] ?? 'dining',
    Number.parseFloat(element.style.left),
  ])
}
