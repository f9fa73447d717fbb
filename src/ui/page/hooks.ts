// What React may know of the playhead: the current step and whether it plays. Both change at stops, never between.

import { use, useDeferredValue, useMemo, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import {
  type AppState,
  type Journey,
  type Lens,
  lensOf,
  type PageModel,
  plateLensOf,
  type StepInfo,
  stepInfo,
  type Told,
} from '../../visit'
import { usePageModel } from './context'

export function useApp<Value>(select: (state: AppState) => Value): Value {
  return useStore(usePageModel().store, select)
}

export function useJourney(): Journey | null {
  const model = usePageModel()
  useApp((state) => state.shown)
  useApp((state) => state.preferences.detail)
  useApp((state) => state.part)
  return model.journey()
}

export const useLens = (): Lens => useApp((state) => lensOf(state.preferences))
export const usePlateLens = (): Lens => useApp((state) => plateLensOf(state.preferences))

/** What the scene draws; whoever asks before it can be drawn waits. */
export function useFrame(): NonNullable<ReturnType<PageModel['frame']['known']>> {
  const { frame } = usePageModel()
  return frame.known() ?? use(frame.fetch())
}

/** The run the shown one is compared with, laid out likewise. */
export function useComparedJourney(): Journey | null {
  const model = usePageModel()
  useApp((state) => state.compared)
  useJourney()
  return model.comparedJourney()
}

/** Index of the current step; 0 before an order was sent. */
export function useStepIndex(): number {
  const { stepIndex } = usePageModel()
  useJourney()
  return useSyncExternalStore(stepIndex.follow, stepIndex.get, zero)
}

export function useStep(): StepInfo | undefined {
  const journey = useJourney()
  const index = useStepIndex()
  return journey ? stepInfo(journey, index) : undefined
}

/** What is told now; `null` before an order was sent. */
export function useTold(): Told | null {
  const { narrator } = usePageModel()
  useJourney()
  return useSyncExternalStore(narrator.follow, narrator.get, nobody)
}

/** Both, for what nobody waits for with their eyes: worked on after what is seen, in pieces between which a press is answered. */
export function useToldLater(): { readonly journey: Journey | null; readonly told: Told | null } {
  const journey = useJourney()
  const told = useTold()
  return useDeferredValue(useMemo(() => ({ journey, told }), [journey, told]))
}

/**
 * What the page is about: `waiting` for an order, the trip `walking`, the trip `ended`, or the next order `drafted`,
 * something having been changed after the end.
 */
export type Phase = 'waiting' | 'walking' | 'ended' | 'drafted'

export function usePhase(): Phase {
  // Much of the page changes with it: React works on that in pieces, between which a press is answered.
  return useDeferredValue(usePhaseNow())
}

function usePhaseNow(): Phase {
  const journey = useJourney()
  const index = useStepIndex()
  const drafted = useApp((state) => state.drafted !== null)
  if (!journey) return 'waiting'
  if (drafted) return 'drafted'
  return index === journey.steps.length - 1 ? 'ended' : 'walking'
}

export function usePlaying(): boolean {
  const { player } = usePageModel()
  return useSyncExternalStore(player.subscribe, () => player.clock().playing, never)
}

export function useRate(): number {
  const { player } = usePageModel()
  return useSyncExternalStore(player.subscribe, () => player.clock().rate, one)
}

const zero = (): number => 0
const one = (): number => 1
const nobody = (): null => null
const never = (): boolean => false
