// Hashing in a Worker of its own: the same hash whatever becomes of the Worker, and nobody waits for one that is gone.

import { afterEach, expect, it, vi } from 'vitest'
import { createGrinder, type GrinderWorker } from '../../../../src/app/cooking/grinder'
import { type Argon2Input, argon2id } from '../../../../src/server'

vi.setConfig({ testTimeout: 30_000 })
afterEach(() => void vi.useRealTimers())

const input: Argon2Input = {
  password: 'stand-in-1-of-15-to-128',
  salt: new Uint8Array(16),
  memorySize: 64,
  iterations: 2,
  parallelism: 1,
  hashLength: 32,
}

interface FakeWorker extends GrinderWorker {
  readonly received: unknown[]
  ended: boolean
}

/** `behave` gets each message, and the way to send an event back. */
function fakeWorker(behave: (data: unknown, send: (event: Event) => void) => void): FakeWorker {
  const target = new EventTarget()
  const worker: FakeWorker = {
    received: [],
    ended: false,
    addEventListener: target.addEventListener.bind(target),
    postMessage: (data: unknown) => {
      worker.received.push(data)
      behave(data, (event) => void target.dispatchEvent(event))
    },
    terminate: () => {
      worker.ended = true
    },
  }
  return worker
}

it('asks the Worker and gives its answers to whoever asked, in whatever order they come', async () => {
  const answers: (() => void)[] = []
  const worker = fakeWorker((data, send) => {
    const { id } = data as { id: number }
    answers.push(() => send(new MessageEvent('message', { data: { id, hash: `hash of ${id}` } })))
  })
  const grind = createGrinder(async () => worker)
  const both = [grind(input), grind(input)]
  await vi.waitFor(() => expect(answers).toHaveLength(2), { timeout: 20_000 })
  for (const answer of answers.reverse()) answer()
  expect(await Promise.all(both)).toEqual(['hash of 1', 'hash of 2'])
})

it('hashes in the page where no Worker may be started', async () => {
  const grind = createGrinder(() => {
    throw new DOMException('Not here.', 'SecurityError')
  })
  expect(await grind(input)).toBe(await argon2id(input))
})

it('hashes in the page as soon as the Worker fails, and asks it no more', async () => {
  // No time passes: nobody waits until it would have been too late.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const worker = fakeWorker((_, send) => send(new Event('error', { cancelable: true })))
  const grind = createGrinder(async () => worker)
  expect(await grind(input)).toBe(await argon2id(input))
  expect(await grind(input)).toBe(await argon2id(input))
  expect(worker.received).toHaveLength(1)
  expect(worker.ended).toBe(true)
})

it('does not wait for ever for a Worker that says nothing', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const worker = fakeWorker(() => {})
  const grind = createGrinder(async () => worker)
  const hash = grind(input)
  await vi.advanceTimersByTimeAsync(8_000)
  expect(await hash).toBe(await argon2id(input))
  expect(worker.ended).toBe(true)
})
