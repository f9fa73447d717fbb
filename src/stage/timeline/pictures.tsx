// Small pictures for the frames of the film strip, 24 by 24, by step and by station.

import type { ReactNode } from 'react'
import type { SpanRecord, Station } from '../../trace'

const drawings = {
  order: (
    <>
      <rect x="7" y="2.5" width="10" height="19" rx="2.5" />
      <path d="M10 7h4M10 10.5h4" />
      <path d="M9.800 16.5h4.400" strokeWidth={2.6} />
    </>
  ),
  envelope: (
    <>
      <rect x="3" y="5.5" width="18" height="13" rx="1.5" />
      <path d="M3.5 6.5L12 13l8.5-6.5" />
      <circle cx="12" cy="13.5" r="2.400" fill="currentColor" />
    </>
  ),
  rope: (
    <>
      <path d="M5 21V7M19 21V7M5 9.5q7 9 14 0" />
      <circle cx="5" cy="5" r="1.800" />
      <circle cx="19" cy="5" r="1.800" />
    </>
  ),
  badge: (
    <>
      <path d="M8 2l4 6 4-6" />
      <rect x="6.5" y="8" width="11" height="13" rx="2" />
      <circle cx="12" cy="12.800" r="2" />
      <path d="M9.5 18h5" />
    </>
  ),
  recipe: (
    <>
      <path d="M12 6q-4-2.5-9-.5v13q5-2 9 .5 4-2.5 9-.5v-13q-5-2-9 .5zM12 6v13" />
      <path d="M5.5 10h3.5M15 10h3.5M5.5 13.5h3.5" />
    </>
  ),
  rail: (
    <>
      <path d="M2.5 4h19" strokeWidth={2.4} />
      <path d="M4.5 4v11l1.700-1.300L8 15l1.800-1.300L11.5 15V4M14.5 4v9l1.5-1.200 1.5 1.200 1.5-1.200 1.5 1.200V4" />
    </>
  ),
  jar: (
    <>
      <rect x="7.5" y="2.5" width="9" height="3.5" rx="1" />
      <path d="M7 6h10q1.5 1.5 1.5 4v9q0 2.5-2.5 2.5H8Q5.5 21.5 5.5 19v-9Q5.5 7.5 7 6z" />
      <path d="M12 11v6M9 14h6" />
    </>
  ),
  lock: (
    <>
      <rect x="5" y="10.5" width="14" height="10.5" rx="2" />
      <path d="M8 10.5V7.5a4 4 0 0 1 8 0v3M12 14.5v2.5" />
    </>
  ),
  tube: (
    <>
      <path d="M4 5h9a4 4 0 0 1 4 4v6M4 9h7a2 2 0 0 1 2 2v4" />
      <rect x="11" y="15" width="8" height="6" rx="1.5" />
    </>
  ),
  cloche: (
    <>
      <path d="M4 17a8 8 0 0 1 16 0zM2.5 19.5h19" />
      <circle cx="12" cy="6.5" r="1.600" />
    </>
  ),
  'way-back': (
    <>
      <path d="M20 12H5M10 6l-6 6 6 6" />
    </>
  ),
  van: (
    <>
      <path d="M2.5 6.5h11v10.5h-11zM13.5 10h4l3.5 3.5V17h-7.5" />
      <circle cx="7" cy="18" r="2" fill="var(--f-bg)" />
      <circle cx="17" cy="18" r="2" fill="var(--f-bg)" />
    </>
  ),
} satisfies Record<string, ReactNode>

type Picture = keyof typeof drawings

const ofStation: Readonly<Record<Station, Picture>> = {
  client: 'order',
  network: 'envelope',
  gateway: 'rope',
  auth: 'badge',
  validation: 'rail',
  logic: 'recipe',
  cache: 'cloche',
  database: 'jar',
  jobs: 'tube',
  providers: 'van',
}
/** What a piece of work is drawn as: by what its span says it did, else by its station. */
function pictureOf({ station, attributes }: SpanRecord): Picture {
  if (attributes['db.operation.name'] === 'COMMIT') return 'lock'
  if (attributes['backofhouse.http.response'] !== undefined) return 'cloche'
  return attributes['network.io.direction'] === 'receive' ? 'way-back' : ofStation[station]
}

/** Decorative: the frame's name says the same. */
export function Picture({ span }: { readonly span: SpanRecord }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      {drawings[pictureOf(span)]}
    </svg>
  )
}
