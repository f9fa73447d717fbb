// The answer of a run, as its trace records it.

import { type HttpResponse, onlyExchange, type Trace } from '../../src/trace'

/** `null` where none ever came. */
export const answerOf = (run: { readonly trace: Trace } | undefined): HttpResponse | null =>
  (run && onlyExchange(run.trace)?.answer) ?? null
