// What a span is called in the waterfall.

import type { TFunction } from 'i18next'
import type { SpanRecord } from '../../../trace'
import { requestOf } from '../../../visit/journey/find'
import type { Journey } from '../../../visit/journey/journey'
import { frameWords } from '../../../ui/frame-words'

/** The request line for the whole trip, else the words of the step's frame. */
export function labelOf(t: TFunction, journey: Journey, span: SpanRecord): string {
  if (span.parentId !== null) return frameWords(t, span)
  const request = requestOf(journey)
  return request ? `${request.method} ${request.target.split('?')[0]}` : span.name
}
