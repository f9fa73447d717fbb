// A body as it is shown: JSON set out in lines, anything else as it travelled.

import { setOutJson } from '../shared'

/** Beyond this many characters nothing is set out in lines: the page must not wait, and nobody reads that far. */
const longest = 200_000

/** `null` where the body is shown as it was sent: it is no JSON, it is too long, or it stands in lines already. */
export function inLines(body: string): string | null {
  if (body.length > longest) return null
  const lines = setOutJson(body)
  return lines === body ? null : lines
}

export const isTooLongForLines = (body: string): boolean => body.length > longest
