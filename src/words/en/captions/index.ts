// The readings of each step, by step name. `twelve`: at most 14 words of the restaurant, one new term, no idiom. `plain`:
// as simple, in the field's own words, for who looks through the backend lens. `developer`: the exact one.
// A suffix names what became of the step where that is not the usual: an outcome (`refused`), or more exactly why
// (`badge-missing`). A step without a text for its outcome falls back to its station's.

import { client } from './client'
import { database } from './database'
import { gateway } from './gateway'
import { jobs } from './jobs'
import { logic } from './logic'
import { network } from './network'

export const captions = { ...client, ...network, ...gateway, ...logic, ...database, ...jobs }
