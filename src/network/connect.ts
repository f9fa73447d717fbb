// Chooses the way to the server by trying it, never by sniffing what browser this is.

import { makeStorageReadable } from '../shared'
import { type Counter, createCounter, type Server, type Transport } from './transport'

export interface Network {
  readonly way: 'service-worker' | 'in-page'
  /** Why the worker is not in use, in the browser's words; `null` where it is. */
  readonly reason: string | null
  readonly transport: Transport
  dispose(): void
}

/** A worker that has not answered by then is not going to. */
const patienceMs = 6000

/** Never fails for want of a worker: then orders are caught in the page. `workerUrl` is absolute. */
export async function connectNetwork(server: Server, workerUrl: string): Promise<Network> {
  const counter = createCounter(server)
  try {
    const dispose = await inTime(tryWorker(counter, workerUrl))
    return { way: 'service-worker', reason: null, transport: counter.transport, dispose }
  } catch (error) {
    const { catchInPage } = await import('./in-page')
    const dispose = catchInPage(counter)
    const reason = error instanceof Error ? error.message : String(error)
    return { way: 'in-page', reason, transport: counter.transport, dispose }
  }
}

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
