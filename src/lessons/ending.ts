// What becomes of a lesson with some of its switches: how it ends, and where it turned. For tests only.

import type { SwitchId } from '../simulation'
import type { Station } from '../trace'

export interface Ending {
  readonly switches: readonly SwitchId[]
  /** `null`: no answer ever came. */
  readonly status: number | null
  /** The work that refused or broke, with its station; `null` where all went well. */
  readonly turned: { readonly step: string; readonly station: Station } | null
}
