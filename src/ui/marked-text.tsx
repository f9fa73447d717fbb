// A sentence whose `ticks` are code.

import type { ReactNode } from 'react'

export function MarkedText({ text }: { readonly text: string }) {
  const parts: ReactNode[] = []
  let end = 0
  for (const match of text.matchAll(/`([^`]*)`/g)) {
    parts.push(
      text.slice(end, match.index),
      <code translate="no" key={match.index}>
        {match[1]}
      </code>,
    )
    end = match.index + match[0].length
  }
  return [...parts, text.slice(end)]
}

/** A value on its way into such a sentence: its own ticks must not open code. */
export const unmarked = (value: string): string => value.replaceAll('`', '′')

/** The sentence without its marks, for a live region or a name. */
export const plainText = (text: string): string => text.replaceAll('`', '')
