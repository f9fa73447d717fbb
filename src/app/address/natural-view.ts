// Which view a page has by itself.

import type { View } from '../../visit'

const narrowPx = 900

/** `embed` in a frame under 900 px wide, else `full`. */
export function naturalView(page: Window): View {
  return page.parent !== page && page.innerWidth < narrowPx ? 'embed' : 'full'
}
