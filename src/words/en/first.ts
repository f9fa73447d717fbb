// The English texts that the page needs at once: they come with its first script.

import { address } from './address'
import { orders } from './orders'
import { page } from './page'
import { places } from './places'
import { scene } from './scene'
import { shell } from './shell'
import { frames, restaurantFrames } from './steps'
import { switches } from './switches'

export const first = {
  address,
  page,
  places,
  frames,
  restaurantFrames,
  scene,
  shell,
  switches,
  orders,
}
