// The page's working parts tied together: store, player, steering, kitchen. No React, no DOM; whoever mounts it hands those in.

import { type LessonTitle, type OpenedLesson, orderOf, settingOf } from '../lessons'
import { createPlayer, type FrameSource, type Player, stopAt } from '../playback'
import type { Frame } from '../scene/model'
import { type Entry, entryAt, type Order, type Run, setupOf } from '../simulation'
import type { Station } from '../trace'
import { createDrafts, type Drafts } from './drafts/drafts'
import type { StepInfo } from './journey/find'
import type * as Journeys from './journey/journey'
import type { Journey } from './journey/journey'
import type { Kitchen, OpenPantry } from './kitchen'
import { type Later, later } from './later'
import { createLessonOpener, type LessonFiles } from './ordering/lesson-opener'
import { lessonOrder, nextWorld, settingNow, variedOrder } from './ordering/next'
import { createOrdering, type Ordering } from './ordering/ordering'
import type * as DrawingModule from './playing/drawing'
import type { Drawing, NextOrder } from './playing/drawing'
import type { FrameCell } from './playing/frame-cell'
import { createInTurn } from './playing/in-turn'
import { loadDrawing, loadedDrawing } from './playing/later-drawing'
import { createNarrator, type Narrator } from './playing/narrator'
import { createSteering, type Steering } from './playing/steering'
import { createStepIndex, type StepIndex } from './playing/step-index'
import type { Cookbook } from './recipe/cookbook'
import {
  type AppState,
  type AppStore,
  createAppStore,
  type Preferences,
  preferencesNow,
  type RoomPress,
  shownEntry,
} from './state'

export interface PageModel extends Ordering {
  readonly store: AppStore
  readonly player: Player
  readonly steering: Steering
  readonly stepIndex: StepIndex
  /** What is told with the frame. */
  readonly narrator: Narrator
  /** Whether movement is wanted now; without it the picture goes from stop to stop. */
  travels(): boolean
  /** What the scene draws; comes after the page. */
  readonly frame: Later<FrameCell<Frame>>
  /** What is being written and was not sent yet. */
  readonly drafts: Drafts
  /** The shown run laid out at the chosen detail; `null` before the first order. */
  journey(): Journey | null
  /** The run it is compared with, likewise. */
  comparedJourney(): Journey | null
  /** What the learner chose by hand: it holds from now on, and is kept. */
  set(changes: Partial<Preferences>): void
  /** What holds for this page only, until it is chosen otherwise. */
  show(changes: Partial<Preferences>): void
  /** The same, in place of all that was shown before. */
  showOnly(changes: Partial<Preferences>): void
  /** What was kept from an earlier visit. */
  recall(kept: Partial<Preferences>): void
  /** Unfolds a part that is folded, and folds one that is open. */
  turn(part: 'pad' | 'inside'): void
  /** Does what takes long to show once the press for it was seen. */
  soon(work: () => void): void
  /** Unfolds the order pad. */
  openPad(): void
  /** Opens the bill again; the inspector makes way for it. */
  unfoldBill(): void
  /** Opens the kitchen ahead of need; a failure is told only when an order needs it. */
  warmUp(): Promise<void>
  /**
   * Clears the stage for a lesson; the world stays as the last order left it. At once where it was opened before.
   * Resolves to whether it is open: not where there is no such lesson, where it cannot be loaded (then the store has a
   * `problem`), and where another was asked for meanwhile.
   */
  openLesson(id: string): Promise<boolean>
  /** Fetches these lessons, so that their orders can be told; resolves to the ids of those that cannot be had. */
  loadLessons(ids: readonly string[]): Promise<readonly string[]>
  /** Settles when the lesson that is being fetched is there; `null` where none is. */
  lessonUnderWay(): Promise<unknown> | null
  /**
   * Opens the lesson in the text of a file. Where that is none, what was on screen stays, and the store says what is
   * wrong (`fileProblems`); `file` is its name.
   */
  openLessonFile(text: string, file: string): Promise<boolean>
  /** Forgets a lesson from a file; what was played of it stays in the history. */
  removeLesson(id: string): void
  /** Runs the lesson's order with these values, then plays it from the first step, or goes to the next. */
  send(values: Readonly<Record<string, string>>, then: 'play' | 'next'): Promise<void>
  /** Runs the lesson's order as it stands past the network, in the seed world, and keeps nothing of it. */
  rehearse(): Promise<Run>
  /** Goes to the next step at that station, or to the first there when none follows; says what came of it. */
  toStation(station: Station): RoomPress
  /** The tables as they stood at a step. Whoever asks closes it. `null` before an order. */
  openPantry(info: StepInfo): Promise<OpenPantry | null>
  /** The OpenAPI document that the server serves, as it parsed. */
  menuCard(): Promise<unknown>
  /** The order as it would travel: every secret in it is a stand-in. */
  standIn(order: Order): Promise<Order>
  /** The server's own code, by step. */
  readonly cookbook: Later<Cookbook>
  readonly houseFacts: Later<HouseFacts>
  /** What the lessons are called, by id. */
  readonly titles: Later<Readonly<Record<string, LessonTitle>>>
}

/** Who of the house can send an order, and for how long a badge is good: the server's own. */
export interface HouseFacts {
  readonly people: readonly Person[]
  readonly badgeLifetimeMs: number
}

export interface Person {
  readonly id: number
  readonly name: string
  readonly role: 'guest' | 'chef' | 'manager'
}

/** What is asked of the device anew each time: it may change while the page stands. */
export interface Device {
  /** Whether it asks for less movement. */
  prefersLess(): boolean
  /** Whether the page is small: then only one of its folded parts is open at a time. */
  small(): boolean
  /** Runs `work` when the press that asks for it was seen: after the next frame was drawn. */
  afterPaint(work: () => void): void
  /** Settles in a task of its own: the page answers a press meanwhile. */
  breathe(): Promise<void>
  /** Milliseconds of a clock that never goes back. */
  nowMs(): number
}

export interface PageModelParts {
  readonly lesson: OpenedLesson
  readonly frames: FrameSource
  /** May be asked again after it failed. */
  openKitchen(): Promise<Kitchen>
  readonly device: Device
  /** Told what was chosen by hand just now, and nothing else. */
  keep(changes: Partial<Preferences>): void
  readonly files: LessonFiles
  /** What is heavy, or stands outside this module; asked again after it failed. */
  readonly load: {
    /** What draws and tells a trip: beside the kitchen, before there is a run nobody misses it. */
    stage(): Promise<unknown>
    /** Rejects where it cannot be loaded; only lessons of the catalogue are asked for. */
    lesson(id: string): Promise<OpenedLesson>
    cookbook(): Promise<Cookbook>
    houseFacts(): Promise<HouseFacts>
    titles(): Promise<Readonly<Record<string, LessonTitle>>>
  }
}

export function createPageModel({ lesson, frames, openKitchen, device, keep, files, load }: PageModelParts): PageModel {
  const store = createAppStore(lesson)
  const player = createPlayer(frames)
  const inTurn = createInTurn(device.afterPaint)
  let opened: Kitchen | undefined
  /**
   * The order that will be sent, and the house it will come to. What is switched on for it has not happened to anybody
   * yet: it stands on papers by the rooms.
   */
  const next = (state: AppState): NextOrder => {
    const { again } = nextWorld(state)
    const world = again ? again.before : entryAt(state.history, state.base)?.run.world
    return {
      order: variedOrder(state),
      holds: world && opened?.houseOf(world),
      setup: setupOf([], settingNow(state)),
    }
  }
  /** Comes with the kitchen, as every run does. */
  let journeys: typeof Journeys | undefined
  const laidOut = (entry: Entry | undefined): Journey | null => {
    const { preferences, part } = store.getState()
    return (entry && journeys?.journeyOf(entry.run, preferences.detail, part)) ?? null
  }
  const journey = (): Journey | null => laidOut(shownEntry(store.getState()))
  const comparedJourney = (): Journey | null => {
    const { history, compared } = store.getState()
    return laidOut(entryAt(history, compared))
  }
  const travel = (): boolean => {
    const { movement } = store.getState().preferences
    return movement === 'full' || (movement === 'auto' && !device.prefersLess())
  }
  const steering = createSteering(player, () => journey()?.stopsMs ?? [], { travel, atOnce: inTurn.atOnce })

  const narrator = createNarrator()
  let drawing: Drawing | undefined
  const startDrawing = ({ createDrawing }: typeof DrawingModule): Drawing => {
    drawing ??= createDrawing({
      clock: player.clock,
      narrator,
      first: next(store.getInitialState()),
      next: () => next(store.getState()),
      journey: () => (store.getState().drafted === null ? journey() : null),
      travel,
      small: device.small,
    })
    return drawing
  }
  const there = loadedDrawing()
  if (there) startDrawing(there)
  const frame = later(async () => {
    const { frame: cell, draw } = startDrawing(await loadDrawing())
    draw('now')
    return cell
  })
  const draw = (when: 'now' | 'due'): void => drawing?.draw(when)
  const prefer = (chosen: Partial<Preferences>, over: Partial<Preferences>): void =>
    store.setState({ chosen, over, preferences: preferencesNow({ chosen, over }) })
  const set = (changes: Partial<Preferences>): void => {
    const { chosen, over } = store.getState()
    const left = Object.entries(over).filter(([name]) => !Object.hasOwn(changes, name))
    prefer({ ...chosen, ...changes }, Object.fromEntries(left))
    keep(changes)
  }

  /** A trip seen to its end is remembered: not one that a link opened there. */
  let stood: { readonly entry: number | undefined; readonly timeMs: number } = { entry: undefined, timeMs: 0 }
  const noteEnd = (): void => {
    const stops = journey()?.stopsMs
    const entry = shownEntry(store.getState())
    const { timeMs } = player.clock()
    const endMs = stops?.[stops.length - 1] ?? 0
    const came = stood.entry === entry?.number && stood.timeMs < endMs && store.getState().busy === null
    stood = { entry: entry?.number, timeMs }
    if (!stops || !entry || timeMs < endMs) return
    const { preferences, seen } = store.getState()
    if (!seen.includes(entry.number)) store.setState({ seen: [...seen, entry.number] })
    const id = entry.placed.lesson
    if (came && id !== null && !preferences.finished.includes(id)) set({ finished: [...preferences.finished, id] })
  }
  player.subscribe(() => {
    draw('due')
    noteEnd()
  })
  const stepIndex = createStepIndex(player, store, journey)
  store.subscribe((state, before) => {
    const redraws = ['shown', 'switches', 'lesson', 'part', 'drafted', 'fresh', 'onPad', 'base'] as const
    const preferred = ['detail', 'movement'] as const
    if (
      redraws.some((name) => state[name] !== before[name]) ||
      preferred.some((name) => state.preferences[name] !== before.preferences[name])
    )
      draw('now')
  })

  const currentStep = (): number => stopAt(journey()?.stopsMs ?? [], player.clock().timeMs)
  const press = (station: Station): RoomPress => {
    const now = journey()
    if (!now || store.getState().drafted !== null) return 'no-order'
    const current = currentStep()
    const here = now.steps.flatMap((step, index) => (step.station === station ? [index] : []))
    const target = here.find((index) => index > current) ?? here[0]
    if (target === undefined) return current === now.steps.length - 1 ? 'never' : 'not-yet'
    if (player.clock().timeMs === now.stopsMs[target]) return 'here'
    steering.toStep(target)
    return 'went'
  }

  /** What a run needs to be followed is loaded beside the kitchen: before there is a run nobody misses it. */
  const withChoreography = async (arriving: Promise<Kitchen>): Promise<Kitchen> => {
    arriving.catch(nothing)
    const [loaded] = await Promise.all([import('./journey/journey'), load.stage(), frame.fetch()])
    journeys = loaded
    return arriving
  }
  let opening: Promise<Kitchen> | undefined
  const kitchen = (): Promise<Kitchen> => {
    opening ??= withChoreography(openKitchen()).then(
      (now) => {
        opened = now
        const showWay = (): void => store.setState({ way: now.way })
        now.onWay?.(showWay)
        showWay()
        return now
      },
      (error: unknown) => {
        opening = undefined
        store.setState({ way: 'closed' })
        throw error
      },
    )
    return opening
  }
  const layOut = async (run: Run): Promise<void> => {
    const { preferences, part } = store.getState()
    await device.breathe()
    await journeys?.layOutAhead(run, preferences.detail, part, device)
    await device.breathe()
  }
  const painted = (): Promise<void> => new Promise(device.afterPaint)
  const { breathe } = device
  const parts = { store, player, steering, journey, comparedJourney, travel, kitchen, layOut, painted, breathe }
  const ordering = createOrdering(parts)
  const lessons = createLessonOpener({
    ...{ store, player, kitchen, files },
    load: load.lesson,
    freshen: ordering.freshen,
  })

  const drafts = createDrafts(store)
  const showLessonsOrder = (): void => drafts.pad.setState({ mode: 'lesson', problem: null })

  return {
    ...ordering,
    store,
    player,
    steering,
    stepIndex,
    narrator,
    travels: travel,
    frame: { ...frame, known: () => drawing?.frame },
    drafts,
    journey,
    comparedJourney,
    set: (changes) => inTurn.atOnce(() => set(changes)),
    show: (changes) => {
      const { chosen, over } = store.getState()
      prefer(chosen, { ...over, ...changes })
    },
    showOnly: (changes) => prefer(store.getState().chosen, changes),
    recall: (kept) => prefer(kept, store.getState().over),
    turn: (part) =>
      inTurn.soon(() => {
        const other = part === 'pad' ? 'inside' : 'pad'
        const opens = store.getState().preferences[part] === 'folded'
        set({ ...(opens && device.small() ? { [other]: 'folded' } : {}), [part]: opens ? 'open' : 'folded' })
      }),
    soon: inTurn.soon,
    openPad: () => inTurn.atOnce(() => set({ ...(device.small() ? { inside: 'folded' } : {}), pad: 'open' })),
    unfoldBill: () =>
      inTurn.atOnce(() => {
        set({ inside: 'folded' })
        store.setState({ bill: 'wanted' })
      }),
    warmUp: () => kitchen().then(nothing, nothing),
    openLesson: (id) => {
      // Its order is the one to send.
      if (id !== store.getState().lesson.id) showLessonsOrder()
      return lessons.open(id)
    },
    loadLessons: lessons.load,
    lessonUnderWay: lessons.underWay,
    openLessonFile: (text, file) => {
      showLessonsOrder()
      return lessons.openFile(text, file)
    },
    removeLesson: lessons.remove,
    send: (values, then) => ordering.sendLesson(lessonOrder(store.getState(), values), then),
    rehearse: async () => {
      const opened = await kitchen()
      const { lesson, seed } = store.getState()
      const order = opened.standIn(orderOf(lesson, {}, null))
      const placed = { lesson: lesson.id, order, switches: [], setting: settingOf(lesson), waitMs: 0 }
      return opened.replay(opened.seedWorld(seed), placed)
    },
    toStation: (station) => {
      const came = press(station)
      const stepId = journey()?.steps[currentStep()]?.id ?? null
      store.setState({ asked: { station, came, stepId } })
      return came
    },
    openPantry: async ({ span, step }) => {
      const entry = shownEntry(store.getState())
      if (!entry) return null
      const opened = await kitchen()
      return opened.openPantry(entry.before, entry.run.trace, span.id, step.phase)
    },
    menuCard: async () => (await kitchen()).menuCard(),
    standIn: async (order) => (await kitchen()).standIn(order),
    cookbook: later(load.cookbook),
    houseFacts: later(load.houseFacts),
    titles: later(load.titles),
  }
}

const nothing = (): void => {}
