// Builds and serves the bare page of `tests/browser/transports`, and asks it to compare.

import { resolve } from 'node:path'
import { build } from 'vite'
import type { Order } from '../../../src/simulation'
import { serve } from '../../tools/serve.mjs'
import type { Comparison } from '../transports/main'
import { createPlayer, type Surface } from './player'

const root = resolve(import.meta.dirname, '../../..')

/** A bound for what hangs: a hundred orders, many of which hash, on a machine that may be busy with other tests. */
export const comparisonMs = 180_000

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
    worker: { format: 'es' },
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

/** Runs the orders in the page at `surface`. Throws what went wrong there. */
export async function compareIn(surface: Surface, orders: readonly Order[]): Promise<Comparison> {
  const { until } = createPlayer(surface)
  await until(() => surface.run(start, orders), Boolean, 'the page of transports')
  const result = await until(
    () => surface.run(read, null),
    (value) => value !== null,
    'the comparison',
    comparisonMs,
  )
  if (result === null || 'error' in result) throw new Error(result?.error ?? 'no comparison')
  return result
}

// What follows runs inside the page.

function start(orders: readonly Order[]): boolean {
  if (!globalThis.compare) return false
  globalThis.compare(orders)
  return true
}

function read(): Comparison | { readonly error: string } | null {
  return globalThis.comparison ?? null
}
