// Orders and what becomes of them: sending, running again with another switch, going back, starting afresh.

import type { Lesson } from '../../lessons'
import type { Player } from '../../playback'
import { orderLimits } from '../../shared'
import {
  append,
  checkOrder,
  type Entry,
  entryAt,
  type Order,
  type OrderProblem,
  type Run,
  type StandIns,
  type SwitchId,
  type World,
} from '../../simulation'
import type { Journey } from '../journey/journey'
import type { Kitchen } from '../kitchen'
import { KitchenProblem } from '../kitchen-problem'
import type { Steering } from '../playing/steering'
import { type AppState, type AppStore, type Problem, shownEntry } from '../state'
import { freshValues } from './fresh'
import { atHome, nextWorld, thinkingMs } from './next'
import { placedAgain, placedWith, type SavedOrder } from './placed'
import { indexOfStep, isMidTrip, samePlace, stepUnder } from './places'

/** A place in a visit, as a link or a reload brings it back. */
export interface SavedVisit {
  readonly seed: number
  /** From the seed world on. */
  readonly placed: readonly SavedOrder[]
  /** Whether the last one is on stage; else the stage waits in the world they made. */
  readonly shown: boolean
  /** A step's id, or `end`, or its number from 1 at the present detail. */
  readonly at: string | number
  readonly start: 'standing' | 'playing'
}

export interface Ordering {
  /** Why `fetch` could not send such an order, or `null`. */
  check(order: Order): OrderProblem | null
  /**
   * Runs an order of the guest's own in the world the last one left (or that the one on stage met: `drafted`), then plays it from the first
   * step, or goes to the next.
   */
  sendOrder(order: Order, then: 'play' | 'next'): Promise<void>
  /** The same for an order of the open lesson. */
  sendLesson(order: Order, then: 'play' | 'next'): Promise<void>
  /**
   * Switches on or off. In mid-trip the order runs again at once, in the world it met; after the end the next order is
   * the same once more, in the same world.
   */
  toggle(id: SwitchId): Promise<void>
  /** After the end: the same order once more, with this switch alone. */
  tryOut(id: SwitchId): void
  /** After the end: the pad is for another order, with values that the world does not have yet. */
  newOrder(): Promise<void>
  /** After the end: something was written by hand, so the pad is for another order. */
  draftNew(): void
  /** Looks for values that the world does not have yet, for the lesson's form. Rejects nothing. */
  freshen(): Promise<void>
  /** Plays the trip on stage once more; nothing runs. What was switched on for the next order is put aside. */
  playAgain(): void
  /** Winds the world's clock for the next order, by milliseconds; `null` takes that back. */
  wind(byMs: number | null): void
  /** Leaves the badge of that token at home, until another is carried; `null` takes it out again. */
  putAway(token: string | null): void
  /** Puts the trip of that entry on stage, at its first step; the next order comes after it. */
  goTo(number: number): void
  /** Back to before the last order: the one before is on stage, at its end, or the stage is empty. */
  undo(): void
  /** Back to the seed world. The history stays, so that this can be undone. */
  reset(): void
  /** Compares the shown trip with that entry's; `null` ends it. */
  compare(number: number | null): void
  /** Rejects nothing: what fails is told as the store's `problem`. */
  restore(saved: SavedVisit): Promise<void>
}

interface Rerun {
  readonly way: 'send' | 'replay'
  readonly standIns: StandIns
  isCurrent(): boolean
}

interface Parts {
  readonly store: AppStore
  readonly player: Player
  readonly steering: Steering
  journey(): Journey | null
  comparedJourney(): Journey | null
  travel(): boolean
  kitchen(): Promise<Kitchen>
  /** Lays a run out ahead of its being shown, in small tasks: the page stays quick meanwhile. */
  layOut(run: Run): Promise<void>
  /** Settles when what has changed so far was seen. */
  painted(): Promise<void>
  /** Settles in a task of its own. */
  breathe(): Promise<void>
}

export function createOrdering({
  store,
  player,
  steering,
  journey,
  comparedJourney,
  travel,
  kitchen,
  layOut,
  painted,
  breathe,
}: Parts): Ordering {
  // What was asked for last wins: an answer to something older is dropped.
  let asked = 0

  /** Runs `work` in the open kitchen; while it lasts the page is busy, and a failure becomes the page's problem. */
  const inKitchen = async (work: (opened: Kitchen, isCurrent: () => boolean) => Promise<void>): Promise<void> => {
    const mine = ++asked
    const isCurrent = (): boolean => mine === asked
    const { way } = store.getState()
    store.setState({ busy: way === null || way === 'closed' ? 'opening' : 'sending', problem: null })
    let problem: Problem = 'openKitchen'
    try {
      const opened = await kitchen()
      if (!isCurrent()) return
      store.setState({ busy: 'sending' })
      await painted()
      if (!isCurrent()) return
      problem = 'send'
      await work(opened, isCurrent)
      if (isCurrent()) store.setState({ busy: null, way: opened.way })
    } catch (error) {
      if (isCurrent())
        store.setState({ busy: null, problem: error instanceof KitchenProblem ? error.problem : problem })
    }
  }

  const lessonNamed = (id: string | null): Lesson | undefined =>
    id === null ? undefined : store.getState().lessons.get(id)?.lesson

  /** Puts an entry on stage with the playhead at the start. */
  const show = (entry: Entry, more: { readonly compared: number | null }): void => {
    store.setState({
      shown: entry.number,
      base: entry.number,
      switches: entry.placed.switches,
      woundMs: 0,
      lesson: lessonNamed(entry.lesson) ?? store.getState().lesson,
      ...afresh,
      ...more,
    })
    const now = journey()
    player.send({ type: 'load', durationMs: now?.schedule.durationMs ?? 0, timeMs: now?.firstMs ?? 0 })
  }

  const add = (entry: Omit<Entry, 'number'>): Entry => {
    const history = append(store.getState().history, entry)
    store.setState({ history })
    return { ...entry, number: history.length }
  }

  const worldNow = (opened: Kitchen): World => {
    const { history, base, seed } = store.getState()
    return entryAt(history, base)?.run.world ?? opened.seedWorld(seed)
  }

  const runAgain = (): Promise<void> =>
    inKitchen(async (opened, isCurrent) => {
      const state = store.getState()
      const entry = shownEntry(state)
      if (!entry) return
      const { before, parent } = entry
      const placed = placedWith(entry.placed, state.switches, lessonNamed(entry.placed.lesson))
      const run = await opened.send(before, placed)
      await layOut(run)
      if (!isCurrent()) return
      const stood = stepUnder(journey(), player)
      const again = add({ parent, lesson: entry.lesson, placed, before, run })
      const { woundMs } = store.getState()
      show(again, { compared: entry.number })
      store.setState({ woundMs })
      const now = journey()
      const other = comparedJourney()
      if (now && other) steering.toStep(samePlace(now, other, stood))
    })

  /** Runs one order of a saved visit after those before it; `undefined` when something newer was asked for meanwhile. */
  const rerun = async (
    opened: Kitchen,
    saved: SavedOrder,
    { way, standIns, isCurrent }: Rerun,
  ): Promise<Entry | undefined> => {
    const { base: parent, lesson: open } = store.getState()
    const before = worldNow(opened)
    const placed = placedAgain(saved, lessonNamed(saved.lesson), before.wallet, standIns)
    const run = await opened[way](before, placed)
    return isCurrent() ? add({ parent, lesson: placed.lesson ?? open.id, placed, before, run }) : undefined
  }

  /** Whether all of them ran. */
  const rerunAll = async (opened: Kitchen, saved: readonly SavedOrder[], how: Omit<Rerun, 'way'>): Promise<boolean> => {
    for (const one of saved) {
      const entry = await rerun(opened, one, { ...how, way: 'replay' })
      if (!entry) return false
      store.setState({ base: entry.number })
    }
    return true
  }

  const leaveStage = (base: number | null): void => {
    asked++
    store.setState({ shown: null, base, compared: null, busy: null, problem: null, woundMs: 0, ...afresh })
    player.send({ type: 'load', durationMs: 0, timeMs: 0 })
  }

  const freshen = async (): Promise<void> => {
    const { lesson, history, base } = store.getState()
    const fresh = await kitchen()
      .then((opened) => freshValues(opened, entryAt(history, base), lesson))
      .catch(() => ({}))
    const now = store.getState()
    if (now.lesson === lesson && now.base === base) store.setState({ fresh })
  }

  const send = async (order: Order, lesson: Lesson | null, then: 'play' | 'next'): Promise<void> => {
    if (store.getState().busy) return
    await inKitchen(async (opened, isCurrent) => {
      const state = store.getState()
      const { again, parent, waitMs } = nextWorld(state)
      const before = again ? again.before : worldNow(opened)
      const written = { lesson: lesson?.id ?? null, order: opened.standIn(atHome(state, order)), switches: [], waitMs }
      const placed = placedWith(written, state.switches, lesson)
      const run = await opened.send(before, placed)
      await layOut(run)
      if (!isCurrent()) return
      const meanwhile = changedSince(state, store.getState())
      show(add({ parent, lesson: state.lesson.id, placed, before, run }), { compared: again?.number ?? null })
      store.setState(meanwhile)
      // The trip stands on stage; that it begins to move is a task of its own.
      await breathe()
      if (!isCurrent()) return
      if (then === 'next') steering.next()
      else if (travel()) steering.playOrPause()
    })
  }

  let renewing: Promise<void> | undefined

  const goTo = (number: number): void => {
    const entry = entryAt(store.getState().history, number)
    if (!entry) return
    asked++
    store.setState({ busy: null, problem: null })
    show(entry, { compared: null })
  }

  return {
    check: (order) => {
      const checked = checkOrder(order)
      return checked.ok ? null : checked.error
    },
    sendOrder: (order, then) => send(order, null, then),
    sendLesson: (order, then) => send(order, store.getState().lesson, then),
    toggle: async (id) => {
      const state = store.getState()
      const on = state.switches
      const switches = on.includes(id) ? on.filter((other) => other !== id) : [...on, id].sort()
      store.setState({ switches })
      if (isMidTrip(journey(), player)) await runAgain()
      else {
        // A new order that is being prepared stays a new order; else it is known at once.
        if (renewing) await renewing
        store.setState((now) => ({ drafted: draftedWith(now, now.switches) }))
      }
    },
    tryOut: (id) => {
      const state = store.getState()
      store.setState({ switches: [id], drafted: draftedWith(state, [id]) })
    },
    newOrder: async () => {
      const { shown } = store.getState()
      const renewed = async (): Promise<void> => {
        await freshen()
        if (store.getState().shown === shown) store.setState({ drafted: 'new' })
      }
      const mine = renewed().finally(() => {
        if (renewing === mine) renewing = undefined
      })
      renewing = mine
      await mine
    },
    freshen,
    draftNew: () => {
      const { shown, drafted } = store.getState()
      if (shown !== null && drafted === null && !isMidTrip(journey(), player)) store.setState({ drafted: 'new' })
    },
    playAgain: () => {
      const entry = shownEntry(store.getState())
      if (!entry) return
      asked++
      store.setState({ switches: entry.placed.switches, busy: null, problem: null, woundMs: 0, ...afresh })
      steering.first()
      steering.playOrPause()
    },
    putAway: (token) => store.setState({ putAway: token }),
    wind: (byMs) => store.setState(({ woundMs }) => ({ woundMs: byMs === null ? 0 : wound(woundMs + byMs) })),
    goTo,
    undo: () => {
      const { history, base, shown } = store.getState()
      const parent = entryAt(history, base)?.parent ?? null
      if (parent === null || shown === null) return leaveStage(parent)
      goTo(parent)
      steering.last()
    },
    reset: () => {
      leaveStage(null)
      store.setState({ switches: [], putAway: null })
    },
    compare: (number) => {
      const { history, shown } = store.getState()
      store.setState({ compared: number !== shown && entryAt(history, number) ? number : null })
    },
    restore: async ({ seed, placed: saved, shown, at, start }) => {
      const good = store.getState()
      const { timeMs } = player.clock()
      store.setState({ seed, history: [], seen: [], putAway: null })
      leaveStage(null)
      if (saved.length === 0) return
      await inKitchen(async (opened, isCurrent) => {
        const { createStandIns } = await import('./stand-ins')
        const how = { standIns: createStandIns(), isCurrent }
        const last = shown ? saved[saved.length - 1] : undefined
        const earlier = last ? saved.slice(0, -1) : saved
        if (!(await rerunAll(opened, earlier, how))) return
        const entry = last && (await rerun(opened, last, { ...how, way: 'send' }))
        if (!entry) return
        show(entry, { compared: null })
        const now = journey()
        const timeMs = now?.stopsMs[indexOfStep(now, at)] ?? 0
        // Loaded and not sought: what begins to play is told from its first word.
        player.send({ type: 'load', durationMs: now?.schedule.durationMs ?? 0, timeMs })
        if (start === 'playing') steering.playOrPause()
      })
      // What cannot be brought back must not cost what was there.
      if (store.getState().problem === null || good.history.length === 0) return
      store.setState(({ preferences, chosen, over, view, way, busy, problem, address }) => ({
        ...good,
        ...{ preferences, chosen, over, view, way, busy, problem, address },
      }))
      player.send({ type: 'load', durationMs: journey()?.schedule.durationMs ?? 0, timeMs })
    },
  }
}

/** What was pressed for the next order while this one was under way: it still counts for the next. */
function changedSince(sent: AppState, now: AppState): Partial<Pick<AppState, 'switches' | 'woundMs'>> {
  return {
    ...(now.switches === sent.switches ? {} : { switches: now.switches }),
    ...(now.woundMs === sent.woundMs ? {} : { woundMs: wound(now.woundMs - sent.woundMs) }),
  }
}

/** No further than a link can tell, with the time that passes between two orders. */
const wound = (ms: number): number => {
  const most = orderLimits.waitMs - thinkingMs
  return Math.round(Math.min(most, Math.max(-most, ms)))
}

/** Nothing is on the pad for the next order yet, and the bill is still to come. */
const afresh = { drafted: null, fresh: {}, bill: 'open' } as const

/** The first change after an end decides what the next order is; one that is taken back was none. */
function draftedWith(state: AppState, switches: readonly SwitchId[]): AppState['drafted'] {
  const entry = shownEntry(state)
  if (!entry || state.drafted === 'new') return state.drafted
  return [...entry.placed.switches].sort().join() === [...switches].sort().join() ? null : 'again'
}
