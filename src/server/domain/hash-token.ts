// What the database keeps of a token that somebody else holds.

import { sha256 } from 'hash-wasm'
import type { Span } from '../../trace'
import { costs } from '../costs'

/** A hash, so that who reads the table can use none of them. A token is random enough that a fast one will do. */
export function hashToken(span: Span, token: string): Promise<string> {
  span.spend(costs.hashToken)
  return sha256(token)
}
