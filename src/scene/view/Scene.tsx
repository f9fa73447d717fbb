// The drawing of a frame: three bands of one size, stacked and composited apart. React renders it once;
// while time runs, attributes are written on the elements (rig.tsx) and nothing is committed.

import type { MotionValue } from 'framer-motion'
import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { type Frame, type RoomId, roomIds, rooms } from '../model'
import { lookAt, viewBox } from './camera'
import { Chef } from './cast/chef'
import { Guest } from './cast/guest'
import { Host } from './cast/host'
import { Keeper } from './cast/keeper'
import { SousChef } from './cast/sous-chef'
import { Waiter } from './cast/waiter'
import { Gradients } from './gradients'
import { Band, type BandName, box } from './ink'
import { Badge } from './props/badge'
import { Rope, SwingDoor, TokenBucket } from './props/gate'
import { Capsule, JobRail, Letter } from './props/jobs'
import { Plate } from './props/plate'
import { IndexDrawer, MovingJars, Slip, Stool } from './props/rows'
import { Steam } from './props/steam'
import { Ticket } from './props/ticket'
import { FrameSource } from './rig'
import { Closures, Hatching, Notes } from './rooms/faults'
import { Dimming, LitFrames } from './rooms/lighting'
import { useLights } from './rooms/lights'
import { Plates } from './rooms/plates'
import { Tag } from './rooms/tag'
import { Track } from './rooms/track'
import './scene.css'
import type { House, SceneWords } from './words'

export interface SceneProps {
  readonly frame: MotionValue<Frame>
  readonly words: SceneWords
  /** The accessible name of the whole picture. */
  readonly label: string
  readonly house: House
  /**
   * `first`: the house with air around it. `step`: the house fills the stage. `follow`: the room that is now.
   * On a small stage the house is always followed: shrunk to dust it would tell nothing.
   */
  readonly camera: 'first' | 'step' | 'follow'
  /** Lighter dimming, for a first visit. */
  readonly calm?: boolean
  /** Somebody pointed at a room or pressed it. Without it rooms cannot be pressed. */
  readonly onRoom?: (room: RoomId) => void
}

export function Scene({ frame, words, label, house, camera, calm = false, onRoom }: SceneProps): ReactNode {
  const stage = useRef<HTMLDivElement>(null)
  const view = useRef<HTMLDivElement>(null)
  useLights(stage, frame)
  useCamera(view, frame)
  usePointing(stage, onRoom)
  return (
    <FrameSource value={frame}>
      <div ref={stage} className="scene" role="img" aria-label={label} data-camera={camera} data-calm={calm}>
        <div ref={view} className="scene-view">
          <BandSvg name="back">
            <Still markup={house.back} />
            <TokenBucket />
            <JobRail />
            <Notes words={words.faults} />
          </BandSvg>
          <BandSvg name="cast">
            <Gradients />
            <Stool />
            <IndexDrawer />
            <Guest />
            <Waiter spot={false} />
            <Ticket spot={false} />
            <Badge spot={false} />
            <Plate spot={false} />
            <Host />
            <Chef />
            <MovingJars />
            <Keeper />
            <SousChef />
          </BandSvg>
          <BandSvg name="front">
            <Still markup={house.front} />
            <SwingDoor />
            <Rope />
            <Dimming />
            <Hatching />
            <Steam />
            <LitFrames />
            <Closures words={words.faults} />
            <Slip />
            <Capsule />
            <Letter />
            <Track />
          </BandSvg>
          <BandSvg name="spot">
            <Gradients />
            <Waiter spot />
            <Ticket spot />
            <Badge spot />
            <Plate spot />
          </BandSvg>
          <BandSvg name="signs">
            <Plates words={words} />
            <Tag words={words} />
            {onRoom && <RoomTargets />}
          </BandSvg>
        </div>
      </div>
    </FrameSource>
  )
}

function BandSvg({ name, children }: { name: BandName; children: ReactNode }): ReactNode {
  const { x, y, width, height } = viewBox
  return (
    <Band value={name}>
      <svg
        className={`band ${name}`}
        viewBox={`${x} ${y} ${width} ${height}`}
        preserveAspectRatio="xMidYMid meet"
        aria-hidden="true"
        focusable="false"
      >
        {children}
      </svg>
    </Band>
  )
}

/** Markup that stays in the page's HTML and is never drawn again by the client. */
function Still({ markup }: { markup: string }): ReactNode {
  const html = useMemo(() => ({ __html: markup }), [markup])
  return <g suppressHydrationWarning dangerouslySetInnerHTML={html} />
}

/** The place for pointing: a clear sheet over each room. */
function RoomTargets(): ReactNode {
  return (
    <>
      {roomIds.map((room) => {
        const { x, y, width, height } = rooms[room]
        return <path key={room} d={box(x, y, width, height)} className="room-target" data-room={room} />
      })}
    </>
  )
}

/** Pressing a room; by keyboard rooms are reached where the app lists them. */
function usePointing(
  stage: { readonly current: HTMLElement | null },
  onRoom: ((room: RoomId) => void) | undefined,
): void {
  useEffect(() => {
    const element = stage.current
    if (!element || !onRoom) return
    const press = (event: MouseEvent): void => {
      const target = event.target instanceof Element ? event.target.closest('.room-target') : null
      const room = roomIds.find((id) => id === target?.getAttribute('data-room'))
      if (room) onRoom(room)
    }
    element.addEventListener('click', press)
    return () => element.removeEventListener('click', press)
  }, [stage, onRoom])
}

function useCamera(view: { readonly current: HTMLDivElement | null }, frame: MotionValue<Frame>): void {
  useLayoutEffect(() => {
    let written = ''
    const look = (now: Frame): void => {
      const { x, top, height } = lookAt(now)
      const key = `${x.toFixed(1)} ${top.toFixed(1)}`
      if (!view.current || key === written) return
      written = key
      view.current.style.setProperty('--look-x', x.toFixed(1))
      view.current.style.setProperty('--look-top', top.toFixed(1))
      view.current.style.setProperty('--look-height', height.toFixed(1))
    }
    look(frame.get())
    return frame.on('change', look)
  }, [view, frame])
}
