// The restaurant, whose script comes after the first paint: until then the drawing stands as it was built into the HTML.

import { memo, Suspense, use } from 'react'
import type { RestaurantProps } from './restaurant'

type Loaded = typeof import('./restaurant')

let loading: Promise<Loaded> | undefined
let loaded: Loaded | undefined

/** Settles when it can be rendered at once: the build and tests wait for it. */
export function loadRestaurant(): Promise<Loaded> {
  loading ??= import('./restaurant').then((module) => {
    loaded = module
    return module
  })
  return loading
}

/** Rendered anew before its script is there, React would throw the built drawing away: so it is only for other props. */
export const Restaurant = memo(function Restaurant(props: RestaurantProps) {
  return (
    <Suspense fallback={null}>
      <Later {...props} />
    </Suspense>
  )
})

function Later(props: RestaurantProps) {
  const { default: Here } = loaded ?? use(loadRestaurant())
  return <Here {...props} />
}
