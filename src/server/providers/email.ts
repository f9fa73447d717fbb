// What we need of a company that sends e-mail for us. The server knows this interface, not who is behind it.

import type { Span } from '../../trace'

export interface Email {
  readonly to: string
  readonly subject: string
  readonly text: string
  /**
   * A message with a key that was accepted before is not sent again: whoever never heard the answer may ask once more
   * (https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-idempotency-key-header).
   */
  readonly idempotencyKey: string
}

export interface EmailProvider {
  /** Resolves once the provider has accepted the message; rejects with an `EmailError` when it has not. */
  send(span: Span, email: Email): Promise<void>
}

/** The provider could not be reached, or did not accept the message. */
export class EmailError extends Error {
  override readonly name = 'EmailError'
  readonly outcome = 'broken'
}
