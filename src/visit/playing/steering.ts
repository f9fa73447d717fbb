// What the transport does: moves between stops of the journey on the player's clock.

import { nextStop, type Player, previousStop, stopAt } from '../../playback'
import type { InTurn } from './in-turn'

export interface Steering {
  first(): void
  previous(): void
  /** Plays the act up to the next stop; asked again meanwhile, jumps there. */
  next(): void
  last(): void
  playOrPause(): void
  toStep(index: number): void
  /** Between two steps, by a fractional index: 2.5 is halfway from the third stop to the fourth. */
  toPosition(position: number): void
}

interface Means {
  /** Whether movement is wanted now; without it every move is a jump. */
  travel(): boolean
  /** Does it after what still waits for a frame. */
  readonly atOnce: InTurn['atOnce']
}

export function createSteering(player: Player, stops: () => readonly number[], { travel, atOnce }: Means): Steering {
  const seek = (timeMs: number): void => player.send({ type: 'seek', timeMs })
  const toStep = (index: number): void => seek(stops()[Math.max(0, Math.min(index, stops().length - 1))] ?? 0)
  return {
    toStep: (index) => atOnce(() => toStep(index)),
    first: () => atOnce(() => toStep(0)),
    last: () => atOnce(() => toStep(stops().length - 1)),
    previous: () => atOnce(() => seek(previousStop(stops(), player.clock().timeMs))),
    next: () =>
      atOnce(() => {
        const { timeMs, playing, untilMs } = player.clock()
        const target = nextStop(stops(), timeMs)
        if (!travel() || (playing && untilMs === target)) seek(target)
        else player.send({ type: 'play', untilMs: target, goesOn: true })
      }),
    playOrPause: () =>
      atOnce(() => {
        const { playing, timeMs } = player.clock()
        const end = stops()[stops().length - 1] ?? 0
        if (playing) player.send({ type: 'pause' })
        else {
          const again = timeMs >= end ? { fromMs: stops()[0] ?? 0 } : {}
          player.send({ type: 'play', untilMs: end, ...again })
        }
      }),
    toPosition: (position) => atOnce(() => seek(timeAtPosition(stops(), position))),
  }
}

/** Story time of a fractional index. */
export function timeAtPosition(stopsMs: readonly number[], position: number): number {
  const index = Math.max(0, Math.min(Math.floor(position), stopsMs.length - 1))
  const from = stopsMs[index] ?? 0
  const to = stopsMs[index + 1] ?? from
  return from + (to - from) * (position - index)
}

/** The fractional index of a story time: the inverse of `timeAtPosition`. */
export function positionAt(stopsMs: readonly number[], timeMs: number): number {
  if (stopsMs.length === 0) return 0
  const index = stopAt(stopsMs, timeMs)
  const from = stopsMs[index] ?? 0
  const to = stopsMs[index + 1]
  return to === undefined || to <= from ? index : index + Math.max(0, Math.min(1, (timeMs - from) / (to - from)))
}
