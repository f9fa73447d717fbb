// Draws any trip at any moment: ?lesson=sign-up&with=taken-email&t=1200&theme=dark&camera=step&faults=-database,~network,discreet
// (`-` is off, `~` slow). `window.seek(t)` moves on.

import { motionValue } from 'framer-motion'
import { createRoot } from 'react-dom/client'
import { renderToStaticMarkup } from 'react-dom/server'
import { type Lesson, orderOf } from '../../../src/lessons'
import { idleSchedule, openingHouse, sceneAt, schedule } from '../../../src/scene/model'
import { roomStates, Scene } from '../../../src/scene/view'
import { renderHouse } from '../../../src/scene/view/static'
import { openTestKitchen } from '../../kit/kitchen'
import { allOpened } from '../../kit/lessons'
import '../../../src/app/tokens.css'
import 'virtual:fonts.css'
import { stations, type Trace } from '../../../src/trace'
import { inHouse } from '../kit/house'
import { signs, words } from './words'

const query = new URLSearchParams(location.search)
document.documentElement.dataset['theme'] = query.get('theme') ?? 'light'
const switched = (query.get('faults') ?? '').split(',')
const house = {
  off: stations.filter((station) => switched.includes(`-${station}`)),
  slow: stations.filter((station) => switched.includes(`~${station}`)),
  recipes: switched.includes('discreet') ? { 'sign-up': 'discreet' } : {},
}
const lesson = allOpened.get(query.get('lesson') ?? '')?.lesson
let score = lesson
  ? schedule(inHouse(await play(lesson), house))
  : idleSchedule({ method: 'GET', path: '/api/dishes' }, { ...openingHouse, ...house })
const frame = motionValue(sceneAt(score, Number(query.get('t') ?? 0)))
const camera = query.get('camera')

async function play(played: Lesson): Promise<Trace> {
  const kitchen = await openTestKitchen()
  const switches = (query.get('with') ?? '').split(',').filter((id) => id !== '')
  return (await kitchen.simulate(kitchen.seedWorld(1), orderOf(played, {}, null), kitchen.direct, { switches })).trace
}

const lenses = ['restaurant', 'both', 'backend'] as const

const drawn = renderHouse(renderToStaticMarkup, signs)
const stage = document.getElementById('stage')
if (stage)
  createRoot(stage).render(
    <Scene
      frame={frame}
      words={words}
      label="The restaurant"
      house={drawn}
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
    score = schedule(inHouse(trace, house))
    Object.assign(window, { stops: score.stops, durationMs: score.durationMs })
    frame.set(sceneAt(score, 0))
  },
  states: () => roomStates(frame.get()),
})
