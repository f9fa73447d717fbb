// Who may look at whose profile.

import type { Caller } from '../../env'

/** One's own; a manager, anybody's. The answer does not depend on whether that user exists. */
export const maySeeProfile = (caller: Caller, userId: number): boolean =>
  caller.id === userId || caller.role === 'manager'
