// Saying no: an error that carries its answer.

import { HTTPException } from 'hono/http-exception'
import { type FieldError, type ProblemKind, problems } from './problems'

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
  override readonly name: ProblemKind
  /** Tells the tracer that this is an answer, not a fault. */
  readonly outcome = 'refused'

  readonly kind: ProblemKind
  readonly options: RefusalOptions

  constructor(kind: ProblemKind, detail: string, options: RefusalOptions = {}) {
    super(problems[kind].status, { message: detail })
    this.name = kind
    this.kind = kind
    this.options = options
  }
}
