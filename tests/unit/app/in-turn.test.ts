// What a press sets off waits for a frame, and what is asked for meanwhile does not overtake it.

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createInTurn } from '../../../src/visit/playing/in-turn'

it('does everything once and in the order in which it was asked for, whenever frames are drawn', () => {
  const asked = fc.array(fc.constantFrom('soon', 'atOnce', 'frame'), { maxLength: 30 })
  fc.assert(
    fc.property(asked, (asks) => {
      const frames: (() => void)[] = []
      const drawAll = (): void => {
        for (const frame of frames.splice(0)) frame()
      }
      const inTurn = createInTurn((work) => void frames.push(work))
      const done: number[] = []
      for (const [number, ask] of asks.entries()) {
        if (ask === 'frame') drawAll()
        else inTurn[ask](() => void done.push(number))
        if (ask === 'atOnce') expect(done.at(-1)).toBe(number)
        if (ask === 'soon') expect(done).not.toContain(number)
      }
      drawAll()
      expect(done).toEqual([...asks.entries()].filter(([, ask]) => ask !== 'frame').map(([number]) => number))
    }),
  )
})
