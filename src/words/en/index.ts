// Every English text a learner can read, by place. Values in {{braces}} come from the run; `ticks` become code.

import { first } from './first'
import { later } from './later'

export const en = { ...first, ...later }
