// The few strokes everything is drawn with: cut paper, boards, discs, labels, limbs.

import { createContext, type ReactNode, type SVGProps, useContext } from 'react'
import { bowed, n } from './bowed'

/** How thick the ink is: `k` outlines, `k2` parts, `k3` faint joints, `f` faces and fine marks, `''` none. */
export type Pen = 'k' | 'k2' | 'k3' | 'f' | '' | 'k kd' | 'wk' | 'hl' | 'steam' | 'steam big' | 'bm'

/** A token's name (`wood`), or any SVG paint. */
export const paint = (fill: string): string =>
  /^[a-z][\w-]*$/i.test(fill) && fill !== 'none' ? `var(--${fill})` : fill

type Extra = Omit<SVGProps<SVGPathElement>, 'fill' | 'd' | 'ref' | 'r'>

export function Cut({
  d,
  fill = 'none',
  pen = 'k',
  opacity,
  ...extra
}: { d: string; fill?: string; pen?: Pen; opacity?: number } & Omit<Extra, 'opacity'>): ReactNode {
  return <path d={d} fill={paint(fill)} {...(pen ? { className: pen } : {})} {...clear(opacity)} {...extra} />
}

/** A shape is made clear by its paint: an opacity of its own would be a layer for the browser to keep. */
const clear = (opacity: number | undefined): { fillOpacity?: number; strokeOpacity?: number } =>
  opacity === undefined ? {} : { fillOpacity: opacity, strokeOpacity: opacity }

export function Board({
  x,
  y,
  w,
  h,
  r = 0,
  bow = 0.8,
  fill = 'none',
  pen = 'k',
  ...extra
}: { x: number; y: number; w: number; h: number; r?: number; bow?: number; fill?: string; pen?: Pen } & Omit<
  Extra,
  'x' | 'y' | 'opacity'
>): ReactNode {
  return <Cut d={bowed({ x, y, w, h, r, bow })} fill={fill} pen={pen} {...extra} />
}

export function Disc({
  x,
  y,
  r,
  fill,
  pen = 'k',
}: {
  x: number
  y: number
  r: number
  fill: string
  pen?: Pen
}): ReactNode {
  return <circle cx={n(x)} cy={n(y)} r={r} fill={paint(fill)} {...(pen ? { className: pen } : {})} />
}

export function Oval({
  x,
  y,
  rx,
  ry,
  fill,
  pen = 'k',
  opacity,
}: {
  x: number
  y: number
  rx: number
  ry: number
  fill: string
  pen?: Pen
  opacity?: number
}): ReactNode {
  return (
    <ellipse
      cx={n(x)}
      cy={n(y)}
      rx={n(rx)}
      ry={n(ry)}
      fill={paint(fill)}
      {...(pen ? { className: pen } : {})}
      {...clear(opacity)}
    />
  )
}

/** A bare line in any colour and width. */
export function Rule({
  d,
  ink = 'k',
  width = 2.2,
  opacity,
  dash,
}: {
  d: string
  ink?: string
  width?: number
  opacity?: number
  dash?: string
}): ReactNode {
  return (
    <path
      d={d}
      fill="none"
      stroke={paint(ink)}
      strokeWidth={width}
      strokeLinecap="round"
      strokeLinejoin="round"
      {...(opacity === undefined ? {} : { strokeOpacity: opacity })}
      {...(dash === undefined ? {} : { strokeDasharray: dash })}
    />
  )
}

/** A pipe or post: a line with an outline. */
export function Rod({ d, ink, width, rim = 4.4 }: { d: string; ink: string; width: number; rim?: number }): ReactNode {
  return (
    <>
      <Rule d={d} width={width + rim} />
      <Rule d={d} ink={ink} width={width} />
    </>
  )
}

/** Lines of writing. */
export function Writing({
  x,
  y,
  widths,
  gap = 7,
  opacity = 0.55,
  width = 2.6,
}: {
  x: number
  y: number
  widths: readonly number[]
  gap?: number
  opacity?: number
  width?: number
}): ReactNode {
  return (
    <Rule
      d={widths.map((length, line) => `M${n(x)} ${n(y + line * gap)}h${length}`).join('')}
      ink="k0"
      width={width}
      opacity={opacity}
    />
  )
}

interface LabelProps {
  x: number
  y: number
  children?: ReactNode
  size?: number
  weight?: number
  fill?: string
  mono?: boolean
  /** Width of the letters in per cent. */
  stretch?: number
  spacing?: number
}
export function Label({
  x,
  y,
  children,
  size = 18.6,
  weight = 600,
  fill = 'k0',
  mono,
  stretch = 100,
  spacing = 0,
}: LabelProps): ReactNode {
  return (
    <text
      x={n(x)}
      y={n(y)}
      textAnchor="middle"
      fill={paint(fill)}
      {...(mono ? { className: 'm' } : {})}
      style={{ fontSize: size, fontWeight: weight, fontStretch: `${stretch}%`, letterSpacing: spacing }}
    >
      {children}
    </text>
  )
}

/** One path drawn twice: outlined, round at its ends. */
export function Limb({ d, width, fill }: { d: string; width: number; fill: string }): ReactNode {
  return (
    <>
      <path d={d} className="lo" strokeWidth={width + 4.4} />
      <path d={d} className="li" stroke={paint(fill)} strokeWidth={width} />
    </>
  )
}

/** Ids live once a band, so that three bands can stand on one page. */
export type BandName = 'back' | 'cast' | 'front' | 'near' | 'spot' | 'signs'
export const Band = createContext<BandName>('back')
export const useGradient = (name: string): string => `url(#boh-${name}-${useContext(Band)})`

export function Shade({ x, y, rx, ry = 7 }: { x: number; y: number; rx: number; ry?: number }): ReactNode {
  return <ellipse cx={x} cy={y} rx={rx} ry={ry} fill={useGradient('shade')} />
}

/** Fills with a gradient of this band. */
export function Glow({ gradient, d }: { gradient: string; d: string }): ReactNode {
  return <path d={d} fill={useGradient(gradient)} />
}

export const box = (x: number, y: number, w: number, h: number): string => `M${x} ${y}h${w}v${h}h${-w}Z`
export const round = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`
export const at = (x: number, y: number): string => `translate(${n(x)} ${n(y)})`
export const list = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index)
