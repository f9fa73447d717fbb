// An order as a command for a shell: what a developer would paste into a terminal to ask the same.

import { origin } from '../../shared'
import type { Order } from '../../simulation'

/**
 * The order as one `curl` command for a POSIX shell. Every text is quoted, so that nothing in it is taken for a
 * command. Whoever sends it hands over a badge, which is a credential: it stands there as `$TOKEN`.
 */
export function curlOf(order: Order): string {
  const url = new URL(order.path, origin)
  const parts = ['curl']
  // Brackets and braces would be a pattern to curl.
  if (/[[\]{}]/.test(url.href)) parts.push('--globoff')
  if (order.method === 'HEAD') parts.push('--head')
  else if (order.method !== (order.body === null ? 'GET' : 'POST')) parts.push(`--request ${quoted(order.method)}`)
  parts.push(quoted(origin + url.pathname + url.search))
  for (const [name, value] of Object.entries(order.headers)) parts.push(`--header ${quoted(headerLine(name, value))}`)
  if (order.as !== 'none' && !has(order, 'authorization')) parts.push('--header "authorization: Bearer $TOKEN"')
  if (order.body !== null) {
    // Without it curl would call the body a form; the browser calls it text.
    if (!has(order, 'content-type')) parts.push(`--header ${quoted('content-type: text/plain;charset=UTF-8')}`)
    parts.push(`--data-raw ${quoted(order.body)}`)
  }
  const [command, target, ...rest] = parts
  return [`${command} ${target}`, ...rest].join(' \\\n  ')
}

/** Between single quotes a POSIX shell changes nothing; a single quote itself has to stand outside of them. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

/** curl leaves a header without a value out, unless it ends with a semicolon. */
const headerLine = (name: string, value: string): string => (value.trim() === '' ? `${name};` : `${name}: ${value}`)

const has = (order: Order, header: string): boolean =>
  Object.keys(order.headers).some((name) => name.toLowerCase() === header)
