// The drawing of a frame: bands of one size, stacked and composited apart. React renders it once;
// while time runs, attributes are written on the elements (rig.tsx) and nothing is committed.

import type { MotionValue } from 'framer-motion'
import { memo, type ReactNode, useLayoutEffect, useMemo, useRef } from 'react'
import { type Frame, type RoomId, roomIds } from '../model'
import { lookAt, sightOf, viewBox } from './camera'
import { Chef } from './cast/chef'
import { Guest } from './cast/guest'
import { Host } from './cast/host'
import { Keeper } from './cast/keeper'
import { SousChef } from './cast/sous-chef'
import { Suppliers } from './cast/suppliers'
import { Waiter } from './cast/waiter'
import { Gradients } from './gradients'
import { Band, type BandName } from './ink'
import { Rope, SwingDoor, TokenBucket } from './props/gate'
import { Pot } from './props/pot'
import { Shelves } from './props/shelves'
import { MenuCard, Scale, StampPress } from './props/stations'
import { Steam } from './props/steam'
import { Stool } from './props/stool'
import { Ticket } from './props/ticket'
import { FrameProvider } from './rig'
import { Hatching, Notes } from './rooms/faults'
import { Dimming, LitFrames } from './rooms/lighting'
import { useLights } from './rooms/lights'
import { type Lens, Plates } from './rooms/plates'
import { Track } from './rooms/track'
import './scene.css'
import { Unseen } from './unseen'
import type { House, SceneWords, Wording } from './words'

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
  /** Which of a room's two names its plate carries. The drawing stays. */
  readonly lens: Lens
  /** `plain` when left out. */
  readonly wording?: Wording
  /** What lies over the drawing and moves with it: the rooms as buttons. */
  readonly children?: ReactNode
}

export function Scene({
  frame,
  words,
  label,
  house,
  camera,
  calm = false,
  lens,
  wording = 'plain',
  children,
}: SceneProps): ReactNode {
  const stage = useRef<HTMLDivElement>(null)
  const view = useRef<HTMLDivElement>(null)
  useLights(stage, frame)
  useCamera(view, frame)
  return (
    <FrameProvider frame={frame}>
      <div ref={stage} className="scene" data-camera={camera} data-calm={calm}>
        <div ref={view} className="scene-view">
          <Drawing words={words} label={label} house={house} lens={lens} wording={wording} />
          {children}
        </div>
      </div>
    </FrameProvider>
  )
}

/** Thousands of shapes: described anew only for other words, not for how the page around them stands. */
const Drawing = memo(function Drawing({
  words,
  label,
  house,
  lens,
  wording,
}: Required<Pick<SceneProps, 'words' | 'label' | 'house' | 'lens' | 'wording'>>): ReactNode {
  return (
    <div className="bands" role="img" aria-label={label} translate="no">
      <BandSvg name="back">
        <Still markup={house.back} />
        <Shelves words={words} />
        <SwingDoor />
        <StampPress spot={false} />
        <TokenBucket />
        <Unseen>{({ JobRail }) => <JobRail />}</Unseen>
        <MenuCard spot={false} />
        <Scale />
        <Notes words={words} />
      </BandSvg>
      <BandSvg name="cast">
        <Gradients />
        <Stool />
        <Unseen>{({ IndexDrawer }) => <IndexDrawer />}</Unseen>
        <Guest />
        <Unseen>
          {({ Fingers, Plate }) => (
            <>
              <Waiter spot={false} />
              <Ticket spot={false} />
              <Fingers spot={false} />
              <Plate spot={false} />
            </>
          )}
        </Unseen>
        <Host />
        <Unseen>{({ Badge }) => <Badge spot={false} />}</Unseen>
        <Chef />
        <Pot />
        <Unseen>
          {({ MovingJars, Pointer }) => (
            <>
              <Pointer />
              <MovingJars />
            </>
          )}
        </Unseen>
        <Keeper />
        <Unseen>{({ NotedLabel }) => <NotedLabel />}</Unseen>
        <SousChef />
      </BandSvg>
      <BandSvg name="front">
        <Still markup={house.front} />
        <Rope />
        <Dimming />
        <Hatching />
        <LitFrames />
      </BandSvg>
      {/* What moves before the house has a band of its own: the still part is not drawn again for it. */}
      <BandSvg name="near">
        <Suppliers />
        <Steam />
        <Unseen>
          {({ Capsule, Closures, HashMachine, IndexCard, Letter, Pan, Slip }) => (
            <>
              <HashMachine words={words.hash} wording={lens === 'backend' ? 'exact' : wording} />
              <Closures words={words.faults} />
              <IndexCard />
              <Slip />
              <Capsule />
              <Letter />
              <Pan />
            </>
          )}
        </Unseen>
        <Track />
      </BandSvg>
      <BandSvg name="spot">
        <Gradients />
        <Waiter spot />
        <Unseen>
          {({ Badge }) => (
            <>
              <Badge spot />
              <MenuCard spot />
            </>
          )}
        </Unseen>
        <Ticket spot />
        <Unseen>
          {({ AddressBook, Fingers, Plate }) => (
            <>
              <StampPress spot />
              <AddressBook spot />
              <Fingers spot />
              <Plate spot />
            </>
          )}
        </Unseen>
      </BandSvg>
      <BandSvg name="signs">
        <Unseen>{({ AnswerCard }) => <AnswerCard />}</Unseen>
        <Plates words={words} lens={lens} />
        <Unseen>{({ Tag }) => <Tag words={words} />}</Unseen>
      </BandSvg>
    </div>
  )
})

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

/** Follows the frame; while a room is in keyboard focus, the camera of a small stage stays on that room. */
function useCamera(view: { readonly current: HTMLDivElement | null }, frame: MotionValue<Frame>): void {
  useLayoutEffect(() => {
    const element = view.current
    if (!element) return
    let written = ''
    let focused: RoomId | undefined
    const look = (): void => {
      const { x, top, height } = focused === undefined ? lookAt(frame.get()) : sightOf(focused)
      const key = `${x.toFixed(1)} ${top.toFixed(1)}`
      if (key === written) return
      written = key
      element.style.setProperty('--look-x', x.toFixed(1))
      element.style.setProperty('--look-top', top.toFixed(1))
      element.style.setProperty('--look-height', height.toFixed(1))
    }
    const onFocus = ({ type, target }: FocusEvent): void => {
      const button = type === 'focusin' && target instanceof Element && target.matches(':focus-visible') ? target : null
      focused = roomIds.find((room) => room === button?.getAttribute('data-room'))
      look()
    }
    look()
    element.addEventListener('focusin', onFocus)
    element.addEventListener('focusout', onFocus)
    const unfollow = frame.on('change', look)
    return () => {
      unfollow()
      element.removeEventListener('focusin', onFocus)
      element.removeEventListener('focusout', onFocus)
    }
  }, [view, frame])
}
