// Who is where, doing what: every pose has its word, and everybody who is there is somewhere.

import { describe, expect, it } from 'vitest'
import { actorIds, idleSchedule, rooms, sceneAt } from '../../src/scene/model'
import { poses } from '../../src/scene/model/poses'
import { actorStates } from '../../src/scene/view'

const idle = sceneAt(idleSchedule({ method: 'GET', path: '/' }), 0)

describe('what the cast does, in a word', () => {
  it('knows everybody, each in their room', () => {
    const items = actorStates(idle)
    expect(items.map(({ actor }) => actor)).toEqual(actorIds)
    for (const { actor, room } of items) {
      const { x } = idle.actors[actor]
      expect(x, actor).toBeGreaterThanOrEqual(rooms[room].x - 20)
      expect(x, actor).toBeLessThanOrEqual(rooms[room].x + rooms[room].width + 20)
    }
    expect(items.find(({ actor }) => actor === 'sous')?.room).toBe('prep')
    expect(items.find(({ actor }) => actor === 'keeper')?.room).toBe('pantry')
  })

  it('has a word for every pose: none is heard as mere work by accident', () => {
    const meantAsWork = new Set(['work', 'make', 'hang'])
    for (const [actor, known] of Object.entries(poses))
      for (const pose of Object.keys(known)) {
        const frame = { ...idle, actors: { ...idle.actors, host: { ...idle.actors.host, pose } } }
        const doing = actorStates(frame).find((item) => item.actor === 'host')?.doing
        if (!meantAsWork.has(pose)) expect(doing, `${actor} ${pose}`).not.toBe('works')
      }
  })

  it('leaves out who is not there', () => {
    const frame = { ...idle, actors: { ...idle.actors, keeper: { ...idle.actors.keeper, here: false } } }
    expect(actorStates(frame).some(({ actor }) => actor === 'keeper')).toBe(false)
  })

  it('says that the waiter carries the ticket, or walks without', () => {
    const waiter = { ...idle.actors.waiter, pose: 'stand', walking: 1 }
    const doing = (holds: 'ticket' | 'plate' | 'nothing'): string | undefined =>
      actorStates({ ...idle, actors: { ...idle.actors, waiter: { ...waiter, holds } } })[1]?.doing
    expect([doing('ticket'), doing('plate'), doing('nothing')]).toEqual(['carries-ticket', 'carries-plate', 'walks'])
  })
})
