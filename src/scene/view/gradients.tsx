// The gradients of light and shadow. Objects have none: they are flat paper.

import { type ReactNode, useContext } from 'react'
import { Band } from './ink'

type Stop = readonly [offset: number, colour: string, opacity?: number]
interface Gradient {
  readonly name: string
  readonly kind: 'down' | 'across' | 'round'
  readonly stops: readonly Stop[]
}

const ofBand = {
  back: ['sky', 'sunglow', 'shade', 'jarglow', 'cone', 'heat', 'room', 'ceiling', 'left', 'right'],
  cast: ['shade', 'jarglow'],
  front: ['shade', 'jarglow'],
  near: [],
  spot: ['shade'],
  signs: [],
} as const

const gradients: readonly Gradient[] = [
  {
    name: 'sky',
    kind: 'down',
    stops: [
      [0.12, 'var(--sky1)'],
      [0.55, 'var(--sky2)'],
    ],
  },
  {
    name: 'sunglow',
    kind: 'round',
    stops: [
      [0, 'var(--sun)', -1],
      [1, 'var(--sun)', 0],
    ],
  },
  {
    name: 'shade',
    kind: 'round',
    stops: [
      [0, '#1B0F22', 0.42],
      [0.6, '#1B0F22', 0.22],
      [1, '#1B0F22', 0],
    ],
  },
  {
    name: 'jarglow',
    kind: 'round',
    stops: [
      [0, '#FFE08A', 0.95],
      [0.55, '#FFC44D', 0.7],
      [1, '#FFC44D', 0],
    ],
  },
  {
    name: 'cone',
    kind: 'down',
    stops: [
      [0, '#FFE9A8', 0.75],
      [1, '#FFD97A', 0.1],
    ],
  },
  {
    name: 'heat',
    kind: 'down',
    stops: [
      [0, '#FFB04D', 0.75],
      [1, '#FF9A3D', 0.15],
    ],
  },
  {
    name: 'room',
    kind: 'round',
    stops: [
      [0, '#FFE6A3', 0.55],
      [0.7, '#FFD36B', 0.14],
      [1, '#FFC44D', 0.05],
    ],
  },
  {
    name: 'ceiling',
    kind: 'down',
    stops: [
      [0, '#1B0F22', 0.34],
      [1, '#1B0F22', 0],
    ],
  },
  {
    name: 'left',
    kind: 'across',
    stops: [
      [0, '#1B0F22', 0.2],
      [1, '#1B0F22', 0],
    ],
  },
  {
    name: 'right',
    kind: 'across',
    stops: [
      [0, '#1B0F22', 0],
      [1, '#1B0F22', 0.2],
    ],
  },
]

export function Gradients(): ReactNode {
  const band = useContext(Band)
  const names: readonly string[] = ofBand[band]
  return (
    <defs>
      {gradients
        .filter((gradient) => names.includes(gradient.name))
        .map(({ name, kind, stops }) => {
          const id = `boh-${name}-${band}`
          const children = stops.map(([offset, colour, opacity]) => (
            // −1 stands for the theme's own strength of the sun.
            <stop
              key={offset}
              offset={offset}
              style={{
                stopColor: colour,
                ...(opacity === undefined ? {} : { stopOpacity: opacity < 0 ? 'var(--sunglow)' : opacity }),
              }}
            />
          ))
          if (kind !== 'round')
            return (
              <linearGradient
                key={id}
                id={id}
                x1="0"
                y1="0"
                x2={kind === 'across' ? 1 : 0}
                y2={kind === 'down' ? 1 : 0}
              >
                {children}
              </linearGradient>
            )
          return name === 'room' ? (
            <radialGradient key={id} id={id} cx=".5" cy=".25" r=".85">
              {children}
            </radialGradient>
          ) : (
            <radialGradient key={id} id={id}>
              {children}
            </radialGradient>
          )
        })}
    </defs>
  )
}
