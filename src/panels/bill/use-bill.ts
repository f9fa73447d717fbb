// When the bill comes: a moment after the last sentence was reached, and at once where somebody jumped there.

import { useEffect, useRef, useState } from 'react'
import { useApp, usePageModel, usePhase } from '../../ui'

/** Time for the last sentence. */
const pauseMs = 1200
/** No tick of the clock goes further; a jump does. */
const jumpMs = 600
/** Narrower, even the room that is now finds no place beside it: then a tab tells of it. */
const narrowestStagePx = 560
const [billPx, padPx, smallPx] = [384, 320, 960]

export type BillState = 'none' | 'open' | 'folded'

export function useBill(): BillState {
  const { player } = usePageModel()
  const phase = usePhase()
  const bill = useApp((state) => state.bill)
  const trip = useApp((state) => state.shown)
  const { pad, inside } = useApp((state) => state.preferences)
  const [due, setDue] = useState<number | null>(null)
  const jumped = useRef(true)
  useEffect(
    () =>
      player.subscribe((now, before) => {
        jumped.current = !before.playing || Math.abs(now.timeMs - before.timeMs) > jumpMs
      }),
    [player],
  )
  useEffect(() => {
    if (phase !== 'ended') {
      setDue(null)
      return
    }
    if (jumped.current) {
      setDue(trip)
      return
    }
    const timer = setTimeout(() => setDue(trip), pauseMs)
    return () => clearTimeout(timer)
  }, [phase, trip])
  if (phase !== 'ended' || due !== trip) return 'none'
  if (inside === 'open') return 'folded'
  if (bill === 'wanted') return 'open'
  return bill === 'folded' || tooNarrow(pad === 'open') ? 'folded' : 'open'
}

const tooNarrow = (padOpen: boolean): boolean =>
  innerWidth > smallPx && innerWidth - billPx - (padOpen ? padPx : 0) < narrowestStagePx
