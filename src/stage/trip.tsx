// What stands around the picture while there is a trip to be told: its sentences and its timeline. Before an order ran
// nobody misses them, so they come with the kitchen.

import { Caption } from './caption/caption'
import { Timeline } from './timeline/timeline'

export { LiveRegion } from './caption/live-region'
export { Narration } from './caption/narration'

export function Trip() {
  return (
    <>
      <Caption />
      <Timeline />
    </>
  )
}
