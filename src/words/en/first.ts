// The English texts that the page needs at once: they come with its first script.

import { address } from './address'
import { lessons } from './lessons'
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
  lessons,
  switches,
  orders,
}
