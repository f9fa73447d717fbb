// Whose badge goes with an order: the one that is under way until its answer was read, then the next one.

import { useMemo } from 'react'
import { badgeWork, type Order, type SwitchId, type Variations, vary } from '../../simulation'
import { useApp, useJourney, usePhase, useStep } from '../../ui'
import { type AppState, atHome, nextWorld, shownEntry, variationsNow, writtenOrder } from '../../visit'

export interface BadgeShown {
  /** Before the switches: whose it is. */
  readonly written: Order['as']
  /** As it will be sent. */
  readonly sent: Order['as']
  /** The wallet's own token, whether or not it goes along. */
  readonly token: string | null
  /** It was put away by hand. */
  readonly away: boolean
  /** What is done to the badge itself. */
  readonly aged: boolean
  readonly changed: boolean
  /** When it is given out, if it is lent: the world's clock, milliseconds since 1970. */
  readonly clockMs: number
}

export function useBadge(): BadgeShown {
  const phase = usePhase()
  const step = useStep()
  const readMs = useJourney()?.readAtMs
  const underWay = phase === 'walking' && step !== undefined && (readMs === undefined || readMs > step.atMs)
  const entry = useApp(shownEntry)
  const next = useNext()
  return useMemo(() => {
    if (!underWay || !entry) return badgeOf(writtenOrder(next), next.switches, variationsNow(next), next)
    const { placed, before } = entry
    return {
      ...badgeOf(placed.order, placed.switches, placed.variations, next),
      token: before.wallet.token,
      away: false,
      clockMs: before.wallClockMs + placed.waitMs,
    }
  }, [underWay, entry, next])
}

function badgeOf(order: Order, switches: readonly SwitchId[], own: Variations | undefined, next: AppState): BadgeShown {
  const { waitMs, flips } = badgeWork(order, switches, own)
  const { wallet, clockMs } = nextWorld(next)
  return {
    written: order.as,
    sent: vary(order, switches, own).as,
    token: wallet.token,
    away: atHome(next, { ...order, as: 'session' }).as === 'none',
    aged: waitMs > 0,
    changed: flips,
    clockMs,
  }
}

const useNext = (): AppState => useApp((state) => state)
