// What the first sight does not show is not there until its parts have come; then it is drawn as the frame is by then.

import { act, render } from '@testing-library/react'
import { motionValue } from 'framer-motion'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { idleSchedule, openingHouse, sceneAt } from '../../src/scene/model'
import { loadUnseen, noHouse, Scene } from '../../src/scene/view'
import { words } from './harness/words'

const order = { method: 'POST', path: '/api/users' }
const at = (frame: ReturnType<typeof motionValue<ReturnType<typeof sceneAt>>>) => (
  <Scene frame={frame} words={words} label="" house={noHouse} camera="step" lens="both" />
)
const barrier = (root: ParentNode): string | null | undefined =>
  [...root.querySelectorAll('.near .fault')]
    .find((one) => one.textContent?.includes(words.faults.noWay[0]))
    ?.getAttribute('data-state')

describe('what is not seen at first', () => {
  it('comes later, as the frame is then, and is never in the page as it is built', async () => {
    const frame = motionValue(sceneAt(idleSchedule(order), 0))
    const { container } = render(at(frame))
    expect(barrier(container)).toBeUndefined()
    frame.set(sceneAt(idleSchedule(order, { ...openingHouse, off: ['network'] }), 0))
    await act(loadUnseen)
    expect(barrier(container)).toBe('on')
    expect(renderToString(at(frame))).not.toContain(words.faults.noWay[0])
  })
})
