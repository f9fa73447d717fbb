// What an address asks to be out of the way is out of the way for everybody: keys do not reach it either.

import type { Part } from '../embed'
import type { Asked } from './address'

/** Beside what `hide` names, `controls` takes away the header with what it holds, the folds and the timeline. */
const withControls: ReadonlySet<Part> = new Set(['orders', 'inspector', 'timeline', 'lens', 'share'])

export const isReduced = ({ controls }: Asked): boolean => controls === 'minimal' || controls === 'none'

export const isAway = (asked: Asked, part: Part): boolean =>
  (asked.hide?.includes(part) ?? false) || (isReduced(asked) && withControls.has(part))
