// The page's working parts tied together: store, player, steering, kitchen. No React; tests hand in their own kitchen.

import { type MotionValue, motionValue } from 'framer-motion'
import { type Lesson, orderOf } from '../lessons'
import type { FrameSource } from '../playback'
import { createPlayer, type Player, stopAt } from '../playback'
import { type Frame, idleSchedule, sceneAt } from '../scene/model'
import type { House } from '../scene/view'
import { type Journey, journeyOf } from './journey/journey'
import type { Kitchen } from './kitchen'
import { createSteering, type Steering } from './playing/steering'
import { KitchenProblem } from './store/kitchen-problem'
import { type AppStore, createAppStore, type Preferences, type Problem } from './store/state'

export interface Host {
  readonly store: AppStore
  readonly player: Player
  readonly steering: Steering
  /** What the scene draws; changes while playing without any React commit. */
  readonly frame: MotionValue<Frame>
  /** The static drawing, which stands in the built HTML only: empty on the client, and left as it is. */
  readonly house: House
  /** The run laid out at the chosen detail; `null` before the first order. */
  journey(): Journey | null
  set(changes: Partial<Preferences>): void
  /** Unfolds a part that is folded, and folds one that is open. */
  turn(part: 'pad' | 'inside'): void
  /** Opens the kitchen ahead of need; a failure is told only when an order needs it. */
  warmUp(): Promise<void>
  /** Runs the lesson's order with these values, then plays it from the first step, or stands there. */
  send(values: Readonly<Record<string, string>>, then: 'play' | 'next'): Promise<void>
}

/** What is asked of the device anew each time: it may change while the page stands. */
export interface Device {
  /** Whether it asks for less movement. */
  prefersLess(): boolean
  /** Whether the page is small: then only one of its folded parts is open at a time. */
  small(): boolean
}

export interface HostParts {
  readonly lesson: Lesson
  readonly frames: FrameSource
  /** May be asked again after it failed. */
  openKitchen(): Promise<Kitchen>
  readonly device: Device
  keep(preferences: Preferences): void
  readonly house: House
}

export function createHost({ lesson, frames, openKitchen, device, keep, house }: HostParts): Host {
  const store = createAppStore(lesson)
  const player = createPlayer(frames)
  const frame = motionValue<Frame>(sceneAt(idleSchedule(lesson.order), 0))
  const journey = journeys()
  const current = (): Journey | null => {
    const { run, preferences } = store.getState()
    return run && journey(run, preferences.detail)
  }
  const travel = (): boolean => {
    const { movement } = store.getState().preferences
    return movement === 'full' || (movement === 'auto' && !device.prefersLess())
  }
  const steering = createSteering(player, () => current()?.stopsMs ?? [], travel)

  const draw = (): void => {
    const now = current()
    if (!now) return
    const { timeMs } = player.clock()
    // Less movement: the picture changes from stop to stop, also while the clock runs.
    const shownMs = travel() ? timeMs : (now.stopsMs[stopAt(now.stopsMs, timeMs)] ?? 0)
    frame.set(sceneAt(now.schedule, shownMs))
  }
  player.subscribe(draw)
  store.subscribe((state, before) => {
    if (state.preferences === before.preferences) return
    keep(state.preferences)
    draw()
  })

  const set = (changes: Partial<Preferences>): void =>
    store.setState(({ preferences }) => ({ preferences: { ...preferences, ...changes } }))

  let opening: Promise<Kitchen> | undefined
  const kitchen = (): Promise<Kitchen> => {
    opening ??= openKitchen().then(
      (opened) => {
        store.setState({ way: opened.way })
        return opened
      },
      (error: unknown) => {
        opening = undefined
        store.setState({ way: 'closed' })
        throw error
      },
    )
    return opening
  }

  return {
    store,
    player,
    steering,
    frame,
    house,
    journey: current,
    set,
    turn: (part) => {
      const other = part === 'pad' ? 'inside' : 'pad'
      const opening = store.getState().preferences[part] === 'folded'
      set({ ...(opening && device.small() ? { [other]: 'folded' } : {}), [part]: opening ? 'open' : 'folded' })
    },
    warmUp: () => kitchen().then(nothing, nothing),
    send: async (values, then) => {
      const { busy, run: before } = store.getState()
      if (busy) return
      store.setState({ busy: 'opening', problem: null })
      let problem: Problem = 'openKitchen'
      try {
        const opened = await kitchen()
        store.setState({ busy: 'sending' })
        problem = 'send'
        const run = await opened.send(before?.world ?? null, orderOf(lesson, values))
        store.setState({ run, busy: null, way: opened.way })
        player.send({ type: 'load', durationMs: journeyOf(run, 'all').schedule.durationMs, timeMs: 0 })
        draw()
        if (then === 'next') steering.next()
        else if (travel()) steering.playOrPause()
      } catch (error) {
        store.setState({ busy: null, problem: error instanceof KitchenProblem ? error.problem : problem })
      }
    },
  }
}

/** Remembers the last journey: it is asked for on every animation frame. */
function journeys(): typeof journeyOf {
  let last: Journey | undefined
  let lastDetail: string | undefined
  return (run, detail) => {
    if (last?.run !== run || lastDetail !== detail) last = journeyOf(run, detail)
    lastDetail = detail
    return last
  }
}

const nothing = (): void => {}
