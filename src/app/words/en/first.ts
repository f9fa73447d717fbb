// The English texts that the page needs at once: they come with its first script.

import { address } from './address'
import { captions } from './captions'
import { lessons } from './lessons'
import { orders } from './orders'
import { page } from './page'
import { problems } from './problems'
import { scene } from './scene'
import { shell } from './shell'
import { places, stations } from './stations'
import { frames } from './steps'
import { switches } from './switches'

export const first = {
  address,
  page,
  captions,
  stations,
  places,
  frames,
  scene,
  shell,
  lessons,
  switches,
  problems,
  orders,
}
