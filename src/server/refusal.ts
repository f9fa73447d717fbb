// Saying no: an error that carries its answer.

import { HTTPException } from 'hono/http-exception'
import type { FieldError, ProblemType } from './problems'

export interface RefusalOptions {
  readonly headers?: Readonly<Record<string, string>>
  /** One for each place in the body that is wrong: a member beside the standard ones (RFC 9457 §3.2). */
  readonly errors?: readonly FieldError[]
}

/**
 * Thrown wherever a request is refused; the error handler turns it into a problem document. `detail` is for the
 * person who sent the request: it never holds SQL, a path of ours or what another person did.
 */
export class Refusal extends HTTPException {
  override readonly name: string
  /** Tells the tracer that this is an answer, not a fault. */
  readonly outcome = 'refused'

  readonly problem: ProblemType
  readonly options: RefusalOptions

  constructor(problem: ProblemType, detail: string, options: RefusalOptions = {}) {
    super(problem.status, { message: detail })
    this.name = problem.kind
    this.problem = problem
    this.options = options
  }
}
