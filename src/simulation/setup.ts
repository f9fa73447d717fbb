// How the house is set up for an order: what the faults put out or slow down, and what the lesson wants to be seen.

import type { HouseSetup, Station } from '../trace'
import type { FaultId, SwitchId } from './switch-ids'
import { recipesOf } from './switches'

/** What a lesson says about the picture. */
export type Setting = Pick<HouseSetup, 'shelves' | 'about'>

/** For an order of one's own. */
const usualSetting: Setting = {
  shelves: ['users', 'jobs', 'dishes', 'order_items', 'orders', 'sessions'],
  about: [],
}

interface Effect {
  readonly off?: Station
  readonly slow?: Station
  /** Where a recipe is told of that is mounted in the place of the usual one. */
  readonly board?: Station
}

/** What each fault does to the house that can be seen. */
const effects: Readonly<Record<FaultId, Effect>> = {
  'network-offline': { off: 'network' },
  'network-slow': { slow: 'network' },
  'database-down': { off: 'database' },
  'database-slow': { slow: 'database' },
  'email-down': { off: 'providers' },
  'discreet-mode': { board: 'gateway' },
}

/** The house with these switches; variations change the order and not the house. */
export function setupOf(switches: readonly SwitchId[], setting: Partial<Setting> = {}): HouseSetup {
  const on = switches.flatMap((id) => effectOf(id) ?? [])
  return {
    off: on.flatMap(({ off }) => off ?? []),
    slow: on.flatMap(({ slow }) => slow ?? []),
    recipes: recipesOf(switches),
    ...usualSetting,
    ...setting,
  }
}

/** What that switch does to the house; `undefined` for a variation. */
const effectOf = (id: SwitchId): Effect | undefined => Object.entries(effects).find(([fault]) => fault === id)?.[1]

/** Where what a switch does to the house is seen; `undefined` for a variation. */
export function seenAt(id: SwitchId): Station | undefined {
  const effect = effectOf(id)
  return effect && (effect.off ?? effect.slow ?? effect.board)
}
