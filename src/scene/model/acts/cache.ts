// At the heat lamp: the chef reaches for what was kept warm.

import { stands } from '../geometry'
import type { Act, Played } from './act'

export function playCache({ stage, fromMs }: Act): Played {
  let at = fromMs
  if (stage.score.actors.chef.x.last !== stands.chef.hatch) {
    stage.strike('chef', 'wait', at, 160)
    at = stage.walk('chef', stands.chef.hatch, at)
  }
  at = stage.turn('chef', 1, at)
  stage.light('lamp', at)
  at = stage.strike('chef', 'reach', at) + 320
  stage.strike('chef', 'wait', at + 200)
  return { knownMs: at, stopMs: at + 60 }
}
