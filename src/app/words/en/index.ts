// Every English text a learner can read, by place. Values in {{braces}} come from the run; `ticks` become code.

import { address } from './address'
import { captions } from './captions'
import { glossary } from './glossary'
import { help } from './help'
import { inspector } from './inspector'
import { lessons } from './lessons'
import { orders } from './orders'
import { page } from './page'
import { problems } from './problems'
import { recipe } from './recipe'
import { scene } from './scene'
import { shell } from './shell'
import { places, stations } from './stations'
import { frames } from './steps'
import { switches } from './switches'
import { textView } from './text-view'

export const en = {
  address,
  page,
  captions,
  stations,
  places,
  frames,
  inspector,
  recipe,
  scene,
  shell,
  lessons,
  switches,
  problems,
  glossary,
  help,
  textView,
  orders,
}
