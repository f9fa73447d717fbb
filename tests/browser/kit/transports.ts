// Builds and serves the bare page of `tests/browser/transports`, and asks it to compare.

import { resolve } from 'node:path'
import { build } from 'vite'
import { workers } from '../../../.build/workers'
import type { Order } from '../../../src/simulation'
import { serve } from '../../tools/serve.mjs'
import type { Chosen, Comparison } from '../transports/main'
import { createPlayer, type Surface } from './player'

const root = resolve(import.meta.dirname, '../../..')

/** A bound for what hangs: no single run takes so long, however busy the machine is. */
const runMs = 60_000
/** The same for the whole, of which there may be more than a hundred. */
export const comparisonMs = 600_000

export interface TransportsSite {
  readonly page: string
  /** The same page in `sandbox="allow-scripts"`. */
  readonly sandboxed: string
  close(): Promise<void>
}

export async function startTransportsSite(): Promise<TransportsSite> {
  const outDir = resolve(root, '.cache/transports')
  await build({
    configFile: false,
    logLevel: 'error',
    root: resolve(root, 'tests/browser/transports'),
    base: './',
    publicDir: resolve(root, 'public'),
    worker: workers,
    build: { outDir, emptyOutDir: true, target: 'es2022' },
  })
  const site = await serve({
    folders: { '/': outDir },
    pages: { '/sandboxed': '<!doctype html><iframe sandbox="allow-scripts" src="./"></iframe>' },
    headers: { 'Access-Control-Allow-Origin': '*' },
  })
  const page = `http://127.0.0.1:${site.port}/`
  return { page, sandboxed: `${page}sandboxed`, close: site.close }
}

/** What the page chose. Throws what went wrong there. */
export const chosenIn = async (surface: Surface): Promise<Chosen> =>
  rightOf(
    await createPlayer(surface).until(
      () => surface.run(readChosen, null),
      (value) => value !== null,
      'the page of transports',
      runMs,
    ),
  )

/** Runs the orders in the page at `surface`. Throws what went wrong there. */
export async function compareIn(surface: Surface, orders: readonly Order[]): Promise<Comparison> {
  const { until } = createPlayer(surface)
  await surface.run(start, orders)
  let done = 0
  for (;;) {
    const before = done
    const progress = await until(
      () => surface.run(read, null),
      ({ comparison, compared }) => comparison !== null || compared > before,
      `the run after ${before}`,
      runMs,
    )
    if (progress.comparison !== null) return rightOf(progress.comparison)
    done = progress.compared
  }
}

function rightOf<Value extends object>(value: Value | { readonly error: string } | null): Value {
  if (value === null) throw new Error('nothing came')
  if ('error' in value) throw new Error(String(value.error))
  return value
}

// What follows runs inside the page.

function readChosen(): Chosen | { readonly error: string } | null {
  return globalThis.chosen ?? null
}

function start(orders: readonly Order[]): null {
  globalThis.compare?.(orders)
  return null
}

function read(): { readonly comparison: Comparison | { readonly error: string } | null; readonly compared: number } {
  return { comparison: globalThis.comparison ?? null, compared: globalThis.compared ?? 0 }
}
