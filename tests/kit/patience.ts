// How long Testing Library looks for what is to come. Whole trips run with a real server, on a machine that may be busy
// with other tests: a bound for what never comes, not a measure.

import { configure } from '@testing-library/react'

configure({ asyncUtilTimeout: 20_000 })
