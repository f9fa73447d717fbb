// The house that never changes: rendered to markup once, when the page is built, and never shipped as code.
// A face of its own, so that the client's bundle does not reach it.

import type { ReactNode } from 'react'
import { Gradients } from '../gradients'
import { Band, box, Cut } from '../ink'
import type { House, Signs } from '../words'
import { Bench, Dock, PrepRoom } from './below'
import { DiningRoom, Street, Table } from './front-of-house'
import { HostStand, Pass, Podium } from './gatehouse'
import { Kitchen, Stove } from './kitchen'
import { Outside } from './outside'
import { Pantry } from './pantry'
import { Pendant } from './room'
import { Roofs, Structure } from './shell'

export type { House, Signs } from '../words'

/** Sky, earth, walls, light, props, lamps: all that stands behind the cast. */
function StaticBack({ signs }: { signs: Signs }): ReactNode {
  return (
    <Band value="back">
      <Gradients />
      <Outside />
      <Cut d={box(280, 170, 12, 422)} fill="wood2" pen="" />
      <Cut d={box(416, 170, 862, 422)} fill="wood2" pen="" />
      <Cut d={box(416, 170, 12, 422)} fill="roof" pen="" />
      <Cut d={box(1040, 412, 8, 96)} fill="hatch" pen="" />
      <Clipped id="dining" x={26} w={254}>
        <DiningRoom />
      </Clipped>
      <Clipped id="street" x={292} w={124}>
        <Street signs={signs} />
      </Clipped>
      <Clipped id="pass" x={428} w={124}>
        <Pass />
      </Clipped>
      <Clipped id="host" x={560} w={144}>
        <HostStand />
      </Clipped>
      <Clipped id="kitchen" x={712} w={328}>
        <Kitchen />
      </Clipped>
      <Clipped id="pantry" x={1048} w={218}>
        <Pantry />
      </Clipped>
      <Clipped id="prep" x={560} w={706} y={622} h={240}>
        <PrepRoom />
      </Clipped>
      <Dock signs={signs} />
      <Pendant room="dining" top={170} y={264} w={46} />
      <Pendant room="pass" top={170} y={264} w={46} />
      <Pendant room="host" top={170} y={264} w={46} />
      <Pendant room="pantry" top={170} y={264} w={46} />
      <Pendant room="prep" top={622} y={700} w={54} />
    </Band>
  )
}

/** Furniture people stand behind, roofs and cut wood: all that stands before the cast. */
function StaticFront({ signs }: { signs: Signs }): ReactNode {
  return (
    <Band value="front">
      <Gradients />
      <Table />
      <Podium />
      <Stove />
      <Bench signs={signs} />
      <Roofs signs={signs} />
      <Structure />
    </Band>
  )
}

/** The house as markup, by a renderer such as `renderToStaticMarkup`: what `Scene` takes as its `house`. */
export function renderHouse(render: (drawing: ReactNode) => string, signs: Signs): House {
  return {
    back: inner(
      render(
        <svg aria-hidden="true">
          <StaticBack signs={signs} />
        </svg>,
      ),
    ),
    front: inner(
      render(
        <svg aria-hidden="true">
          <StaticFront signs={signs} />
        </svg>,
      ),
    ),
  }
}

/** The bands' own `<svg>` are the scene's. */
const inner = (svg: string): string => svg.replace(/^<svg[^>]*>/, '').replace(/<\/svg>$/, '')

function Clipped({
  id,
  x,
  w,
  y = 170,
  h = 422,
  children,
}: {
  id: string
  x: number
  w: number
  y?: number
  h?: number
  children: ReactNode
}): ReactNode {
  return (
    <>
      <clipPath id={`boh-in-${id}`}>
        <path d={box(x, y, w, h)} />
      </clipPath>
      <g clipPath={`url(#boh-in-${id})`}>{children}</g>
    </>
  )
}
