// What a span is called in the waterfall.

import type { TFunction } from 'i18next'
import type { SpanRecord } from '../../../trace'
import { frameWords } from '../../../ui'
import { type Journey, requestOf } from '../../../visit'

/** The request line for the whole trip, else the words of the step's frame. */
export function labelOf(t: TFunction, journey: Journey, span: SpanRecord): string {
  if (span.parentId !== null) return frameWords(t, span)
  const request = requestOf(journey)
  return request ? `${request.method} ${request.target.split('?')[0]}` : span.name
}
