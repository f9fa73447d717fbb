// Chooses the way to the server by trying it, never by sniffing what browser this is, and leaves one that loses orders.

import { makeStorageReadable } from '../shared'
import { attempt, type Carrier, type Outcome } from './attempt'
import { type Clock, realClock, startTimer, type Timer } from './clock'
import { type Counter, createCounter, type PlacedOrder } from './counter'
import { catchInPage } from './in-page'
import type { Carry } from './transport'

export type Way = 'service-worker' | 'in-page'

export interface Network {
  /** In use now; an order can change it. `null` until one was found. */
  readonly way: Way | null
  /** Why the worker is not in use, in the browser's words; `null` where it is. */
  readonly reason: string | null
  /** Settles when a way was found. Never rejects: without a worker, orders are caught in the page. */
  readonly ready: Promise<void>
  /**
   * Carries one order by a real `fetch`. Apart from the time the server works, it is done after four seconds,
   * whatever the worker loses. Rejects when the server throws, or when somebody else answers in the page, too.
   */
  readonly carry: Carry
  /** Tells of each change of `way`. */
  onChange(listener: () => void): void
  dispose(): void
}

/** What the network does in a browser; tests hand in their own. */
export interface NetworkParts {
  readonly clock: Clock
  readonly carrier: Carrier
  /** The status that fetching the address gives; rejects as `fetch` does. */
  probe(address: string, signal: AbortSignal): Promise<number>
  /** Each gives the way to let go again. */
  catchInWorker(counter: Counter): Promise<() => void>
  catchInPage(counter: Counter): () => void
}

/** A worker that has not come up by then is not going to, when nobody waits for it. */
const comingUpMs = 6_000
/** An answer that is not carried back by then is taken from the counter. */
const backMs = 2_000
/** An order that has not arrived by then is caught in the page, where it arrives at once. */
const arrivalMs = 3_000
/** Nobody who sends an order waits longer for the ways alone. */
const fourSecondsMs = 4_000
const inPageMs = fourSecondsMs - arrivalMs
const tooLate = 'The service worker did not answer in time.'

/** One way that works, and how to let go of it. */
interface Path {
  readonly way: Way
  readonly reason: string | null
  readonly close: () => void
}

/** `workerUrl` is absolute. */
export function openNetwork(workerUrl: string, parts: NetworkParts = inBrowser(workerUrl)): Network {
  const { clock, carrier } = parts
  const counter = createCounter()
  const listeners: (() => void)[] = []
  let path: Path | undefined
  /** Each search has a number: what an earlier one finds is not wanted any more. */
  let search = 0

  const take = (found: Path): void => {
    path = found
    for (const tell of listeners) tell()
  }
  const stayInPage = (reason: string): void => {
    search++
    path?.close()
    take({ way: 'in-page', reason, close: parts.catchInPage(counter) })
  }
  const find = async (): Promise<void> => {
    const mine = ++search
    path?.close()
    path = undefined
    try {
      const close = await parts.catchInWorker(counter)
      if (mine !== search) return close()
      try {
        // A page loaded past its worker (a hard reload) is not controlled by it: only a real request can tell.
        await prove(comingUpMs)
      } catch (error) {
        close()
        throw error
      }
      if (mine === search) take({ way: 'service-worker', reason: null, close })
      else close()
    } catch (error) {
      if (mine === search) stayInPage(error instanceof Error ? error.message : String(error))
    }
  }
  /** Throws unless a real request arrives at the counter, in that time. */
  const prove = async (withinMs: number): Promise<void> => {
    const timer = startTimer(clock, withinMs)
    const asking = new AbortController()
    try {
      const status = await Promise.race([parts.probe(counter.probe, asking.signal), timer.over])
      if (status === 'late') throw new Error(tooLate)
      if (status !== 204) throw new Error('Requests do not arrive at our server.')
    } finally {
      timer.stop()
      asking.abort()
    }
  }
  const findWithin = async (timer: Timer): Promise<void> => {
    finding ??= find().finally(() => {
      finding = undefined
    })
    if ((await Promise.race([finding, timer.over])) === 'late' && path === undefined) stayInPage(tooLate)
  }
  let finding: Promise<void> | undefined
  const first = startTimer(clock, comingUpMs)
  const ready = findWithin(first).finally(first.stop)

  /** A worker that lost an answer may lose them all; asked when nobody waits. */
  const doubt = (): void => {
    const doubted = path
    if (doubted?.way !== 'service-worker') return
    prove(backMs).catch(() => {
      if (path === doubted) stayInPage(tooLate)
    })
  }

  const bring = async (order: PlacedOrder): Promise<void> => {
    const patience = startTimer(clock, arrivalMs)
    // What went on the way there is not there for the way back.
    let back = backMs
    const shorten = clock.after(fourSecondsMs - backMs, () => {
      back = fourSecondsMs - arrivalMs
    })
    const send = (): Promise<Outcome> => attempt(order, carrier, { clock, patience, backMs: () => back })
    try {
      if (path === undefined) await findWithin(patience)
      let outcome = await send()
      if (outcome === 'refused' && path?.way === 'service-worker') {
        // A browser ends an idle worker, which then has forgotten this page.
        await findWithin(patience)
        outcome = await send()
      }
      if (outcome === 'lost') doubt()
      if (order.hasArrived) return
      if (path?.way !== 'in-page') stayInPage(tooLate)
    } finally {
      patience.stop()
      shorten()
    }
    const last = startTimer(clock, inPageMs)
    await attempt(order, carrier, { clock, patience: last, backMs: () => inPageMs }).finally(last.stop)
    if (!order.hasArrived) throw new Error('The order was answered by somebody else than our server.')
  }

  return {
    get way() {
      return path?.way ?? null
    },
    get reason() {
      return path?.reason ?? null
    },
    ready,
    carry: async (serve) => {
      const order = counter.place(serve)
      await bring(order)
      return order.answer()
    },
    onChange: (listener) => void listeners.push(listener),
    dispose: () => {
      search++
      path?.close()
    },
  }
}

/** Always alike, whatever is ordered; the number in the address is all it carries. */
const neutral: RequestInit = {
  method: 'POST',
  credentials: 'omit',
  cache: 'no-store',
  redirect: 'manual',
  referrerPolicy: 'no-referrer',
}

const inBrowser = (workerUrl: string): NetworkParts => ({
  clock: realClock,
  carrier: async (address, signal) => (await fetch(address, { ...neutral, signal })).arrayBuffer(),
  probe: async (address, signal) => (await fetch(address, { ...neutral, signal })).status,
  catchInPage,
  catchInWorker: async (counter) => {
    // In a sandboxed frame reading the property throws; on plain http: it is missing.
    const container = navigator.serviceWorker as ServiceWorkerContainer | undefined
    if (!container) throw new Error('This page has no service workers.')
    await container.register(workerUrl)
    // MSW reads `localStorage` while it is being imported.
    makeStorageReadable()
    const { catchInWorker } = await import('./worker')
    return catchInWorker(counter, workerUrl)
  },
})
