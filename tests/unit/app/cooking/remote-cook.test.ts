// A kitchen at the other end of a line, as in a Worker: the same traces and tables, and a line that can be cut.

import { afterEach, describe, expect, it, vi } from 'vitest'
import { createCook } from '../../../../src/app/cooking/cook'
import { createKeeper } from '../../../../src/app/cooking/keeper'
import type { Cook, PantryOf } from '../../../../src/app/cooking/part'
import { remoteCook, type WorkerLine } from '../../../../src/app/cooking/remote'
import { serveCook } from '../../../../src/app/cooking/serve'
import type { Carry } from '../../../../src/network'
import { seedWorld } from '../../../../src/simulation'
import { toOtlp } from '../../../../src/trace'
import { answerOf } from '../../../kit/answer'
import { get, signUp } from '../../../kit/kitchen'

afterEach(() => vi.useRealTimers())

const placed = (order = signUp()) => ({ lesson: null, order, switches: [], waitMs: 0 })
const carryAtOnce: Carry = (serve) => serve()

/** Everything is cloned on its way, as between a page and its Worker. */
function line(create: (carry: Carry) => Promise<Cook>): WorkerLine & { fail(): void } {
  const { port1, port2 } = new MessageChannel()
  let failed: (reason: string) => void = () => {}
  serveCook(create, {
    send: (message, transfer = []) => port2.postMessage(message, transfer),
    listen: (hear) => {
      port2.onmessage = ({ data }) => hear(data)
    },
  }).catch((error: unknown) => failed(String(error)))
  return {
    send: (message, transfer = []) => port1.postMessage(message, transfer),
    listen: (hear) => {
      port1.onmessage = ({ data }) => hear(data)
    },
    end: () => port1.close(),
    onFailure: (act) => {
      failed = act
    },
    fail: () => failed('It broke.'),
  }
}

describe('a cook at the other end of a line', () => {
  it.each([
    ['carried', signUp()],
    ['direct', signUp()],
    ['carried', signUp({ email: 'nobody' })],
    ['carried', get('/')],
    ['carried', get('/api/dishes')],
    ['carried', { ...get('/api/dishes'), method: 'HEAD' }],
    ['carried', { ...get('/%'), headers: { accept: 'msw/passthrough' } }],
  ] as const)('gives the same trace, world and house, %s', async (way, order) => {
    const here = await createCook(carryAtOnce)
    const there = await remoteCook(line(createCook), carryAtOnce)
    expect(there.seed).toEqual(here.seed)
    const world = seedWorld(7, here.seed.image)
    const [one, other] = [await here.run(world, placed(order), way), await there.run(world, placed(order), way)]
    expect(JSON.stringify(toOtlp(other.run.trace))).toBe(JSON.stringify(toOtlp(one.run.trace)))
    expect(other.run.world).toEqual(one.run.world)
    expect(answerOf(other.run)).toEqual(answerOf(one.run))
    expect(other.house).toEqual(one.house)
    there.close()
  })

  it('gives the same tables and answers', async () => {
    const there = await remoteCook(line(createCook), carryAtOnce)
    const here = await createCook(carryAtOnce)
    const before = seedWorld(1, here.seed.image)
    const { run } = await here.run(before, placed(), 'direct')
    const of: PantryOf = { before, trace: run.trace, spanId: run.trace.spans.at(-1)?.id ?? '', phase: 'end' }
    const [one, other] = [await here.openPantry(of), await there.openPantry(of)]
    expect(other.tables).toEqual(one.tables)
    for (const sql of ["SELECT datetime('now'), random(), count(*) FROM users", 'SELEC', ''])
      expect(await other.query(sql, { budgetMs: 1000 })).toEqual(await one.query(sql, { budgetMs: 1000 }))
    expect(await there.menuCard()).toEqual(await here.menuCard())
    there.close()
  })

  it('lets a network fail that carries its orders, and works on', async () => {
    let tries = 0
    const carry: Carry = (serve) => (++tries === 1 ? Promise.reject(new Error('lost')) : serve())
    const there = await remoteCook(line(createCook), carry)
    const world = seedWorld(1, there.seed.image)
    await expect(there.run(world, placed(get('/')), 'carried')).rejects.toThrow('lost')
    expect(answerOf((await there.run(world, placed(get('/')), 'carried')).run)?.status).toBe(200)
    there.close()
  })

  it('rejects what it was asked for when the Worker breaks, or is ended', async () => {
    for (const cut of ['fail', 'close'] as const) {
      const between = line(createCook)
      const there = await remoteCook(between, () => new Promise(() => {}))
      const running = there.run(seedWorld(1, there.seed.image), placed(), 'carried')
      if (cut === 'fail') between.fail()
      else there.close()
      await expect(running).rejects.toThrow()
      await expect(there.menuCard()).rejects.toThrow()
    }
    await expect(
      remoteCook(
        line(() => Promise.reject(new Error('no wasm'))),
        carryAtOnce,
      ),
    ).rejects.toThrow('no wasm')
  })
})

describe('own SQL', () => {
  const of: PantryOf = {
    before: seedWorld(1, new Uint8Array()),
    trace: { traceId: '', startedAtMs: 0, spans: [] },
    spanId: '',
    phase: 'end',
  }
  /** Cooks whose pantries answer `good`, from the second on also `later`, and nothing to anything else. */
  function kitchens() {
    const ended: number[] = []
    let opened = 0
    const open = async (): Promise<Cook> => {
      const number = ++opened
      let end: () => void = () => {}
      const cut = new Promise<never>((_, reject) => {
        end = () => reject(new Error('ended'))
      })
      cut.catch(() => {})
      const never = (): never => {
        throw new Error('not asked for here')
      }
      return {
        where: 'worker',
        seed: { image: new Uint8Array(), house: { tables: [], indexes: [], jobs: [] } },
        run: never,
        menuCard: never,
        openPantry: async () => ({
          tables: [],
          query: (sql) =>
            sql === 'good' || (sql === 'later' && number > 1)
              ? { ok: true, value: { columns: [], rows: [], truncated: false, plan: [], virtualMachineSteps: number } }
              : cut,
          close: () => {},
        }),
        close: () => {
          ended.push(number)
          end()
        },
      }
    }
    return { open, ended }
  }

  it('is ended with its Worker when it does not stop by itself, and the next is answered by another', async () => {
    vi.useFakeTimers()
    const { open, ended } = kitchens()
    const pantry = await createKeeper(open).openPantry(of)
    expect(await pantry.query('good', { budgetMs: 1000 })).toMatchObject({ value: { virtualMachineSteps: 1 } })
    const endless = pantry.query('endless', { budgetMs: 1000 })
    await vi.advanceTimersByTimeAsync(1_250)
    expect(await endless).toMatchObject({ ok: false, error: { code: 'too-slow' } })
    expect(ended).toEqual([1])
    expect(await pantry.query('good', { budgetMs: 1000 })).toMatchObject({ value: { virtualMachineSteps: 2 } })
  })

  it('that was being answered is asked again when its Worker is ended for somebody else', async () => {
    vi.useFakeTimers()
    const { open, ended } = kitchens()
    const { openPantry } = createKeeper(open)
    const [one, other] = [await openPantry(of), await openPantry(of)]
    const endless = one.query('endless', { budgetMs: 1000 })
    await vi.advanceTimersByTimeAsync(500)
    const later = other.query('later', { budgetMs: 1000 })
    await vi.advanceTimersByTimeAsync(750)
    expect(await endless).toMatchObject({ ok: false, error: { code: 'too-slow' } })
    expect(await later).toMatchObject({ value: { virtualMachineSteps: 2 } })
    expect(ended).toEqual([1])
  })

  it('brings up nobody after it was closed, and ends whoever could not open it', async () => {
    const { open, ended } = kitchens()
    let opened = 0
    const keeper = createKeeper(async () => {
      opened++
      const cook = await open()
      return { ...cook, openPantry: opened > 1 ? () => Promise.reject(new Error('damaged')) : cook.openPantry }
    })
    const pantry = await keeper.openPantry(of)
    keeper.close()
    await vi.waitFor(() => expect(ended).toEqual([1]))
    await expect(pantry.query('good', { budgetMs: 1000 })).rejects.toThrow('closed')
    expect(opened).toBe(1)
    const other = createKeeper(async () => {
      const cook = await open()
      return { ...cook, openPantry: () => Promise.reject(new Error('damaged')) }
    })
    for (let time = 0; time < 3; time++) await expect(other.openPantry(of)).rejects.toThrow('damaged')
    expect(ended).toEqual([1, 2, 3, 4])
  })

  it('of another step is asked again when its Worker was ended for somebody else', async () => {
    vi.useFakeTimers()
    const { open, ended } = kitchens()
    const { openPantry } = createKeeper(open)
    const [one, other] = [await openPantry(of), await openPantry(of)]
    const endless = one.query('endless', { budgetMs: 1000 })
    await vi.advanceTimersByTimeAsync(1_250)
    await endless
    expect(await other.query('good', { budgetMs: 1000 })).toMatchObject({ value: { virtualMachineSteps: 2 } })
    expect(ended).toEqual([1])
  })
})
