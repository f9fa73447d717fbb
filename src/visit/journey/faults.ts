// What is switched on, said in the drawing's words.

import type { Faults } from '../../scene/model'
import { faultIds, type SwitchId, seamOf } from '../../simulation'

/** What is switched on in the house, as the drawing knows it. */
export function faultsOf(switches: readonly SwitchId[]): Faults {
  const on = faultIds.filter((id) => switches.includes(id))
  return {
    off: on.flatMap((id) => seamOf[id] ?? []),
    slow: on.flatMap((id) => (id === 'network-slow' ? ['network'] : id === 'database-slow' ? ['database'] : [])),
    discreet: on.includes('discreet-mode'),
  }
}
