// Draws any trip at any moment: ?trip=sign-up&t=1200&theme=dark&camera=step. `window.seek(t)` moves on.

import { motionValue } from 'framer-motion'
import { createRoot } from 'react-dom/client'
import { renderToStaticMarkup } from 'react-dom/server'
import { idleSchedule, sceneAt, schedule } from '../../../src/scene/model'
import { roomStates, Scene } from '../../../src/scene/view'
import { renderHouse } from '../../../src/scene/view/static'
import '../../../src/app/tokens.css'
import 'virtual:fonts.css'
import { type TripName, tellTrip, tripNames } from '../kit/trips'
import { signs, words } from './words'

const query = new URLSearchParams(location.search)
document.documentElement.dataset['theme'] = query.get('theme') ?? 'light'
const name = tripNames.find((one) => one === query.get('trip'))
const score = name
  ? schedule(await tellTrip(name satisfies TripName))
  : idleSchedule({ method: 'GET', path: '/api/dishes' })
const frame = motionValue(sceneAt(score, Number(query.get('t') ?? 0)))
const camera = query.get('camera')

const house = renderHouse(renderToStaticMarkup, signs)
const stage = document.getElementById('stage')
if (stage)
  createRoot(stage).render(
    <Scene
      frame={frame}
      words={words}
      label="The restaurant"
      house={house}
      camera={camera === 'first' || camera === 'follow' ? camera : 'step'}
      calm={query.has('calm')}
    />,
  )
Object.assign(window, {
  seek: (t: number) => frame.set(sceneAt(score, t)),
  stops: score.stops,
  states: () => roomStates(frame.get()),
})
