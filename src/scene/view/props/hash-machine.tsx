// The hash machine: a mincer clamped to the chef's counter. What comes out of it cannot be put back. With it all that
// goes in and comes out, and the label that ribbon and salt are kept on. It hangs before the lit frame, so it has a
// dimming of its own.

import type { ReactNode } from 'react'
import { type Frame, type HashFrame, hashMachine, hashSizes } from '../../model'
import { bowed, n } from '../bowed'
import { placed } from '../cast/limb'
import { Arm, upper } from '../cast/parts'
import { Board, box, Cut, Disc, Oval } from '../ink'
import { InRoom } from '../placed'
import { shown, useRig } from '../rig'
import { lightOf } from '../rooms/lighting'
import { Mark } from '../rooms/mark'
import type { SceneWords, Wording } from '../words'
import { HashLabel, HashRibbon } from './hash-label'
import { keptPaper } from './kept-paper'

const dimSteps = 8

interface Told {
  words: SceneWords['hash']
  wording: Wording
}
export function HashMachine({ words, wording }: Told): ReactNode {
  return (
    <>
      <Password />
      <Mincer words={words} wording={wording} />
      <SaltTag />
      <Shaker />
      <HashLabel salt={words.salt} wording={wording} />
      <HashRibbon />
      <NearArm doing="crank" />
      <NearArm doing="hold" />
      <Verdict />
    </>
  )
}

/** Off the ticket: a saffron edge, and dots for what nobody shall read. It gets narrow where it sinks in. */
function Password(): ReactNode {
  const rig = useRig<'slip'>(
    (frame) => [frame.hash],
    (frame, set) => {
      const password = frame.hash?.password ?? null
      set('slip', shown(password !== null))
      if (!password) return
      const { x, y, sunk } = password
      set('slip', { transform: `translate(${n(x - 15)} ${n(y + 2 + 22 * sunk)}) scale(${n(1 - 0.5 * sunk)})` })
    },
  )
  return (
    <g {...rig('slip')} data-part="password">
      <Cut d={box(-17, 0, 34, 30)} fill="white" />
      <Cut d={box(-15.8, 1.2, 31.6, 6)} fill="now" pen="" />
      {[-9, 0, 9].map((x) => (
        <Disc key={x} x={x} y={18} r={3.2} fill="k0" pen="" />
      ))}
    </g>
  )
}

function Mincer({ words, wording }: Told): ReactNode {
  const rig = useRig<'root' | 'rise' | 'arm' | 'rim' | 'handle' | 'name' | 'dim'>(
    (frame) => [frame.hash, lightOf(frame, 'chef')],
    (frame, set) => {
      const { hash } = frame
      set('root', shown(hash !== null && hash.machine > 0))
      if (!hash) return
      set('rise', { transform: `translate(0 ${n(84 * (1 - hash.machine))})` })
      const { x, y } = hashMachine.pivot
      const [dx, dy] = knobOf(hash)
      const d = `M${x - 6} ${y}H${x + 3}L${n(x + 3 + dx)} ${n(y + dy)}`
      set('rim', { d })
      set('arm', { d })
      set('handle', { transform: `translate(${n(x + 3 + dx)} ${n(y + dy)})` })
      set('name', { text: wording === 'exact' ? hash.algorithm : words.machine, 'data-state': wording })
      set('dim', { opacity: 1 - Math.round(lightOf(frame, 'chef') * dimSteps) / dimSteps })
    },
  )
  return (
    <>
      <InRoom room="chef">
        <clipPath id="boh-counter-near">
          <path d={box(800, 300, 240, 181)} />
        </clipPath>
      </InRoom>
      <g {...rig('root')} clipPath="url(#boh-counter-near)" data-part="hash-machine">
        <g {...rig('rise')}>
          <InRoom room="chef">
            <Cut d="M853 480L858 462H880L885 480Z" fill="steel2" pen="k2" />
            <Board x={840} y={432} w={52} h={34} r={12} bow={0.4} fill="steel" />
            <path d="M851 437.500H880" className="hl" />
            <Cut d="M846 408H888L878 433H856Z" fill="steel3" />
            <Oval x={867} y={408} rx={21} ry={5} fill="steel2" />
            <Oval x={841} y={452} rx={5.4} ry={10} fill="steel2" pen="k2" />
            <text {...rig('name')} x={867} y={457} className="hash-name" />
          </InRoom>
          <path {...rig('rim')} fill="none" className="lo" strokeWidth={8} />
          <path {...rig('arm')} className="li" stroke="var(--steel3)" strokeWidth={3.6} />
          <g {...rig('handle')}>
            <Board x={-2} y={-5} w={19} h={10} r={4} bow={0.3} fill="tomato" pen="k2" />
          </g>
          <g {...rig('dim')}>
            <InRoom room="chef">
              <path d={silhouette} className="dim" />
            </InRoom>
          </g>
        </g>
      </g>
    </>
  )
}
const silhouette =
  'M845 402H889L878 432H880Q893 432 893 445V453Q893 467 880 467L886 481H852L857 467H852Q838 467 836 452Q838 433 852 432H856Z'

/** From the end of the axle to the handle: seen from the side, it goes round in a narrow oval. */
function knobOf({ turn }: HashFrame): readonly [number, number] {
  const angle = (turn * Math.PI) / 180
  return [9 * Math.sin(angle), -24 * Math.cos(angle)]
}

function Shaker(): ReactNode {
  const rig = useRig<'root' | 'grains' | 'fall'>(
    (frame) => [frame.hash],
    (frame, set) => {
      const { shaker = null, grains: fallen = null } = frame.hash ?? {}
      set('root', shown(shaker !== null))
      set('grains', shown(fallen !== null))
      if (shaker) set('root', { transform: `translate(${n(shaker.x)} ${n(shaker.y)}) rotate(${n(shaker.angle)})` })
      if (fallen !== null) set('fall', { transform: `translate(0 ${n(((fallen * showers) % 1) * 9)})` })
    },
  )
  const { x, y } = hashMachine.hopper
  return (
    <>
      <g {...rig('grains')}>
        <g {...rig('fall')}>
          {grains.map(([dx, dy]) => (
            <circle key={dy} cx={n(x + dx)} cy={n(y + dy)} r={2} fill="#fff" stroke="var(--k0)" strokeWidth={1} />
          ))}
        </g>
      </g>
      <g {...rig('root')} data-part="shaker">
        <Cut d="M-11-12H11L9 18Q9 22 5 22H-5Q-9 22-9 18Z" fill="#F4EFE2" />
        <Cut d="M-12-12Q-11-24 0-24Q11-24 12-12Z" fill="steel2" />
        <path d="M-4-18.500v.1M4-18.500v.1M0-15.500v.1" className="f" />
        <Cut d="M-9 2H9L8 16H-8Z" fill="#fff" pen="" />
        <Disc x={0} y={4} r={9} fill="skinA" />
      </g>
    </>
  )
}
/** So often grains have fallen their way while salt falls. */
const showers = 5
const grains = [
  [-18, -24],
  [-13, -17],
  [-20, -14],
  [-10, -9],
  [-15, -5],
  [-6, -2],
] as const

/** The salt's first letters: white from the shaker, yellow as the label it comes from or goes to. */
function SaltTag(): ReactNode {
  const rig = useRig<'root' | 'paper' | 'text'>(
    (frame) => [frame.hash],
    (frame, set) => {
      const salt = frame.hash?.salt ?? null
      set('root', shown(salt !== null))
      if (!salt) return
      set('root', { transform: `translate(${n(salt.x)} ${n(salt.y)})` })
      set('paper', { fill: salt.stored ? keptPaper : 'var(--white)' })
      set('text', { text: salt.text })
    },
  )
  const { width, height } = hashSizes.tag
  return (
    <g {...rig('root')} data-part="salt">
      <path {...rig('paper')} d={bowed({ x: 0, y: 0, w: width, h: height, r: 5, bow: 0.4 })} className="k2" />
      <text {...rig('text')} x={width / 2} y={19} className="m hash-letters" />
    </g>
  )
}
/** At the crank and at the ribbon the chef's arm lies before his recipe and the counter. */
function NearArm({ doing }: { doing: 'crank' | 'hold' }): ReactNode {
  const rig = useRig<'root' | 'upper'>(
    (frame) => [frame.hash?.arm, frame.actors.chef],
    (frame, set) => {
      const { chef } = frame.actors
      const here = frame.hash?.arm === doing
      set('root', shown(here))
      if (!here) return
      set('root', { transform: placed(chef.x, chef.y, chef.facing) })
      set('upper', { transform: upper(chef, 0, -56) })
    },
  )
  const side = doing === 'crank' ? 'frontArm' : 'backArm'
  return (
    <g {...rig('root')}>
      <g {...rig('upper')}>
        <Arm actor="chef" side={side} width={18} sleeve="white" skin="skinA" hand={9} />
      </g>
    </g>
  )
}

/** As large as the marks of the plates, at the end of both ribbons. */
function Verdict(): ReactNode {
  const rig = useRig<'mark'>(
    (frame) => [frame.hash],
    (frame, set) => set('mark', { ...shown(verdictOf(frame) !== 'none'), 'data-state': verdictOf(frame) }),
  )
  const { x, y } = hashMachine.label
  return (
    <g transform={`translate(${n(x + hashSizes.label.width + 9)} ${n(y + 14)}) scale(1.25)`}>
      <g {...rig('mark')} className="mark">
        <Mark />
      </g>
    </g>
  )
}
const verdictOf = ({ hash }: Frame): string =>
  hash?.verdict === 'same' ? 'ok' : hash?.verdict === 'different' ? 'warn' : 'none'
