// A whole kitchen in Node: real SQLite, the real server, the direct way to it.

import { directTransport } from '../../src/network'
import { createApp, loadSqlite } from '../../src/server'
import { createKitchen, type Kitchen, type Order, type Transport } from '../../src/simulation'

export interface TestKitchen extends Kitchen {
  readonly app: ReturnType<typeof createApp>
  readonly direct: Transport
}

export async function openTestKitchen(): Promise<TestKitchen> {
  const app = createApp()
  return { ...createKitchen(await loadSqlite()), app, direct: directTransport(app) }
}

export const newGuest = { email: 'mira.holm@example.test', name: 'Mira Holm', password: 'stand-in-1-of-15-to-128' }

export const json = (method: string, path: string, body: unknown, more: Partial<Order> = {}): Order => ({
  method,
  path,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
  as: 'none',
  ...more,
})

export const get = (path: string, as: Order['as'] = 'none'): Order => ({
  method: 'GET',
  path,
  headers: {},
  body: null,
  as,
})

export const signUp = (guest: Partial<typeof newGuest> = {}): Order =>
  json('POST', '/api/users', { ...newGuest, ...guest })
