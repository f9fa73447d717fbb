// Draws any trip at any moment: ?trip=sign-up&t=1200&theme=dark&camera=step&faults=-database,~network,discreet
// (`-` is off, `~` slow). `window.seek(t)` moves on.

import { motionValue } from 'framer-motion'
import { createRoot } from 'react-dom/client'
import { renderToStaticMarkup } from 'react-dom/server'
import { type Faults, idleSchedule, sceneAt, schedule } from '../../../src/scene/model'
import { roomStates, Scene } from '../../../src/scene/view'
import { renderHouse } from '../../../src/scene/view/static'
import '../../../src/app/tokens.css'
import 'virtual:fonts.css'
import { stations, type Trace } from '../../../src/trace'
import { type TripName, tellTrip, tripNames } from '../kit/trips'
import { signs, words } from './words'

const query = new URLSearchParams(location.search)
document.documentElement.dataset['theme'] = query.get('theme') ?? 'light'
const switched = (query.get('faults') ?? '').split(',')
const faults: Faults = {
  off: stations.filter((station) => switched.includes(`-${station}`)),
  slow: stations.filter((station) => switched.includes(`~${station}`)),
  discreet: switched.includes('discreet'),
}
const name = tripNames.find((one) => one === query.get('trip'))
let score = name
  ? schedule(await tellTrip(name satisfies TripName), faults)
  : idleSchedule({ method: 'GET', path: '/api/dishes' }, faults)
const frame = motionValue(sceneAt(score, Number(query.get('t') ?? 0)))
const camera = query.get('camera')
const lenses = ['restaurant', 'both', 'backend'] as const

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
      lens={lenses.find((one) => one === query.get('lens')) ?? 'both'}
    />,
  )
Object.assign(window, {
  seek: (t: number) => frame.set(sceneAt(score, t)),
  stops: score.stops,
  /** Another trip, from a trace. */
  tell: (trace: Trace) => {
    score = schedule(trace, faults)
    Object.assign(window, { stops: score.stops, durationMs: score.durationMs })
    frame.set(sceneAt(score, 0))
  },
  states: () => roomStates(frame.get()),
})
