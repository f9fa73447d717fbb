// The house that never changes: rendered to markup once, when the page is built, and never shipped as code.
// A face of its own, so that the client's bundle does not reach it.

import type { ReactNode } from 'react'
import { type Extent, type RoomId, rooms } from '../../model'
import { Gradients } from '../gradients'
import { Band, box } from '../ink'
import { InRoom } from '../placed'
import type { House, Signs } from '../words'
import { Bench, Dock, JobTube, PrepRoom } from './below'
import { DiningRoom, Street, Table } from './front-of-house'
import { HostStand, Pass, Podium } from './gatehouse'
import { Kitchen, kitchen, Stove } from './kitchen'
import { Outside } from './outside'
import { Pantry } from './pantry'
import { Pendant } from './room'
import { Openings, Roofs, Structure } from './shell'

export type { House, Signs } from '../words'

/** Sky, earth, walls, light, props, lamps: all that stands behind the cast. */
function StaticBack({ signs }: { signs: Signs }): ReactNode {
  return (
    <Band value="back">
      <Gradients />
      <Outside />
      <Openings />
      <Walled room="dining">
        <DiningRoom />
      </Walled>
      <Walled room="street">
        <Street signs={signs} />
      </Walled>
      <Walled room="pass">
        <Pass />
      </Walled>
      <Walled room="host">
        <HostStand />
      </Walled>
      <Clipped id="kitchen" {...kitchen}>
        <Kitchen />
      </Clipped>
      <Walled room="pantry">
        <Pantry />
      </Walled>
      <Walled room="prep" over={<JobTube />}>
        <PrepRoom />
      </Walled>
      <InRoom room="dock">
        <Dock signs={signs} />
      </InRoom>
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
      <InRoom room="dining">
        <Table />
      </InRoom>
      <InRoom room="host">
        <Podium />
      </InRoom>
      <InRoom room="chef">
        <Stove />
      </InRoom>
      <InRoom room="prep">
        <Bench signs={signs} />
      </InRoom>
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

/** A room's art, cut at its walls. `over` is placed by the model's geometry. */
function Walled({ room, over, children }: { room: RoomId; over?: ReactNode; children: ReactNode }): ReactNode {
  return (
    <Clipped id={room} {...rooms[room]}>
      <InRoom room={room}>{children}</InRoom>
      {over}
    </Clipped>
  )
}

function Clipped({ id, x, y, width, height, children }: Extent & { id: string; children: ReactNode }): ReactNode {
  return (
    <>
      <clipPath id={`boh-in-${id}`}>
        <path d={box(x, y, width, height)} />
      </clipPath>
      <g clipPath={`url(#boh-in-${id})`}>{children}</g>
    </>
  )
}
