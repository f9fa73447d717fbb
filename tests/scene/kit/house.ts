// The house before an order, as a trace tells it, with something changed about it.

import { openingHouse } from '../../../src/scene/model'
import { detail, type HouseBefore, readDetail, type Trace } from '../../../src/trace'

/** The same trace in a house that is set up otherwise; where the trace says nothing of its house, in the opening one. */
export function inHouse(trace: Trace, change: Partial<HouseBefore>): Trace {
  const [root, ...rest] = trace.spans
  if (!root) throw new Error('The trace has no root.')
  const house = { ...(readDetail(root, 'backofhouse.house') ?? openingHouse), ...change }
  return {
    ...trace,
    spans: [{ ...root, attributes: { ...root.attributes, ...detail('backofhouse.house', house) } }, ...rest],
  }
}
