// What was typed, as it is kept for a tab. Storage may be missing, full, or throw when it is only looked at.

import type { Order } from '../../simulation'
import { senderOf } from '../../visit'

export interface KeptDrafts {
  readonly mode: 'lesson' | 'own'
  /** The order of one's own, with stand-ins for its secrets; `null` where none was begun. */
  readonly order: Order | null
  readonly fields: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly sql: string | null
}

const key = 'back-of-house-drafts'

/** Returns whether a reload would find it. What cannot be kept leaves nothing older behind. */
export function keepDraftsInTab(drafts: KeptDrafts): boolean {
  const isEmpty = drafts.order === null && drafts.sql === null && Object.keys(drafts.fields).length === 0
  try {
    sessionStorage.removeItem(key)
    if (!isEmpty) sessionStorage.setItem(key, JSON.stringify(drafts))
    return true
  } catch {
    return false
  }
}

/** `null` where nothing was kept, or nothing of this shape. */
export function draftsInTab(): KeptDrafts | null {
  try {
    const kept = record(JSON.parse(sessionStorage.getItem(key) ?? 'null'))
    if (!kept) return null
    const sql = kept.get('sql')
    return {
      mode: kept.get('mode') === 'own' ? 'own' : 'lesson',
      order: orderIn(kept.get('order')),
      fields: Object.fromEntries(
        [...(record(kept.get('fields')) ?? [])].map(([lesson, fields]) => [lesson, Object.fromEntries(texts(fields))]),
      ),
      sql: typeof sql === 'string' ? sql : null,
    }
  } catch {
    return null
  }
}

function orderIn(value: unknown): Order | null {
  const given = record(value)
  const [method, path, body, as] = ['method', 'path', 'body', 'as'].map((name) => given?.get(name))
  if (!given || typeof method !== 'string' || typeof path !== 'string') return null
  return {
    method,
    path,
    headers: Object.fromEntries(texts(given.get('headers'))),
    body: typeof body === 'string' ? body : null,
    as: senderOf(String(as)),
  }
}

const texts = (value: unknown): readonly (readonly [string, string])[] =>
  [...(record(value) ?? [])].flatMap(([name, text]) => (typeof text === 'string' ? [[name, text] as const] : []))

const record = (value: unknown): ReadonlyMap<string, unknown> | null =>
  typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : null
