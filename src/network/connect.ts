// Chooses the way to the server by trying it, never by sniffing what browser this is; and tries it again before
// each order, because a browser ends an idle service worker, which then has forgotten this page.

import { makeStorageReadable } from '../shared'
import { type Counter, createCounter, type Server, type Transport } from './transport'

export interface Network {
  /** In use now; an order can change it. */
  readonly way: 'service-worker' | 'in-page'
  /** Why the worker is not in use, in the browser's words; `null` where it is. */
  readonly reason: string | null
  readonly transport: Transport
  dispose(): void
}

/** One way that works, and how to let go of it. */
interface Path {
  readonly way: Network['way']
  readonly reason: string | null
  readonly close: () => void
}

/** A worker that has not answered by then is not going to. */
const patienceMs = 6000

/** Never fails for want of a worker: then orders are caught in the page. `workerUrl` is absolute. */
export async function connectNetwork(server: Server, workerUrl: string): Promise<Network> {
  const counter = createCounter(server)
  let path = await findPath(counter, workerUrl)
  let checking: Promise<void> | undefined
  /** Two orders at a time share one check. */
  const check = (): Promise<void> => {
    checking ??= stillOpen(counter)
      .then(async (open) => {
        if (open) return
        path.close()
        path = await findPath(counter, workerUrl)
      })
      .finally(() => {
        checking = undefined
      })
    return checking
  }
  return {
    get way() {
      return path.way
    },
    get reason() {
      return path.reason
    },
    transport: async (request, env) => {
      await check()
      return counter.transport(request, env)
    },
    dispose: () => path.close(),
  }
}

async function findPath(counter: Counter, workerUrl: string): Promise<Path> {
  const attempt = tryWorker(counter, workerUrl)
  try {
    return { way: 'service-worker', reason: null, close: await inTime(attempt) }
  } catch (error) {
    // One that comes up after all is not wanted any more.
    attempt.then(
      (stop) => stop(),
      () => {},
    )
    const { catchInPage } = await import('./in-page')
    const reason = error instanceof Error ? error.message : String(error)
    return { way: 'in-page', reason, close: catchInPage(counter) }
  }
}

const stillOpen = (counter: Counter): Promise<boolean> =>
  inTime(counter.prove()).then(
    () => true,
    () => false,
  )

async function tryWorker(counter: Counter, workerUrl: string): Promise<() => void> {
  // In a sandboxed frame reading the property throws; on plain http: it is missing.
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined
  if (!container) throw new Error('This page has no service workers.')
  await container.register(workerUrl)
  // MSW reads `localStorage` while it is being imported.
  makeStorageReadable()
  const { catchInWorker } = await import('./worker')
  const stop = await catchInWorker(counter, workerUrl)
  try {
    // A page loaded past its worker (a hard reload) is not controlled by it: only a real request can tell.
    await counter.prove()
    return stop
  } catch (error) {
    stop()
    throw error
  }
}

async function inTime<Value>(work: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The service worker did not answer in time.')), patienceMs)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
