// Every span's name is written in the server exactly once, as the first argument of a call: that is how the recipe
// finds the lines of a step.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync, Visitor, type VisitorObject } from 'oxc-parser'
import { beforeAll, describe, expect, it } from 'vitest'
import { createTestServer, newGuest, password, type TestServer } from '../../kit/server'

const folder = join(import.meta.dirname, '../../../src/server')

/** Every text that is the first argument of a call, with the calls it is in. */
function firstArguments(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'))
  for (const path of files) {
    const { program } = parseSync(path, readFileSync(join(folder, path), 'utf8'))
    const collect: VisitorObject['CallExpression'] = ({ arguments: [first], start }) => {
      if (first?.type !== 'Literal' || typeof first.value !== 'string') return
      found.set(first.value, [...(found.get(first.value) ?? []), `${path}:${start}`])
    }
    new Visitor({ CallExpression: collect }).visit(program)
  }
  return found
}

const seen = new Map<string, string>()

beforeAll(async () => {
  const record = async (server: TestServer, ...of: Parameters<TestServer['send']>): Promise<void> => {
    server.buckets.delete(of[0] === '/api/health' ? 'never' : server.clientAddress)
    for (const span of (await server.send(...of)).trace.spans)
      if (span.name !== 'trip') seen.set(span.name, span.station)
  }
  const [server, down] = [await createTestServer(), await createTestServer({ email: 'down' })]
  const discreet = await createTestServer({ signUp: 'discreet' })
  await record(discreet, '/api/users', { method: 'POST', body: newGuest })
  await record(down, '/api/users', { method: 'POST', body: newGuest })
  await record(server, '/api/users', { method: 'POST', body: newGuest })
  await record(server, '/api/users', { method: 'POST', body: newGuest })
  await record(server, '/api/sessions', { method: 'POST', body: { email: 'ada.kowalczyk@example.org', password } })
  for (const token of ['confirm-none', server.email.outbox.at(0)?.text.match(/#(\S+)/)?.[1]])
    await record(server, '/api/users/confirm', { method: 'POST', body: { token } })
  const cookie = `refresh_token=${server.jar.at(-1)?.value}`
  for (const [method, path] of [
    ['POST', '/api/sessions/refresh'],
    ['POST', '/api/sessions/refresh'],
    ['DELETE', '/api/sessions/current'],
  ] as const)
    await record(server, path, { method, headers: { cookie } })
  await record(server, '/api/users/123', { as: 123 })
  await record(server, '/api/dishes', { method: 'PUT' })
  await record(server, '/api/dishes', { method: 'SHOW' })
  await record(server, '/api/health')
  await record(server, '/problems/email-taken')
  await record(server, '/api/dishes?limit=3')
  await record(server, '/api/jobs/dead', { as: 1 })
  await record(server, '/api/jobs/9/retry', { method: 'POST', as: 1 })
  for (const path of ['/', '/x', '/api/me', '/api/dishes', '/api/dishes/1', '/api/health', '/api/openapi.json'])
    await record(server, path, { as: 123 })
})

describe('the names of spans', () => {
  it('are each written once in the server', () => {
    const literals = firstArguments()
    const counts = [...seen.keys()].map((name) => [name, literals.get(name)?.length ?? 0])
    expect(counts.filter(([, count]) => count !== 1)).toEqual([])
  })

  it('stand at the stations everybody builds on', () => {
    expect(Object.fromEntries([...seen].sort())).toEqual({
      answer: 'logic',
      begin: 'database',
      'check-badge': 'auth',
      'check-body': 'validation',
      'check-query': 'validation',
      commit: 'database',
      'confirm-address': 'logic',
      'confirm-user': 'database',
      cors: 'gateway',
      'count-attempt': 'logic',
      'delete-session': 'database',
      'end-family': 'database',
      'finish-job': 'database',
      'handle-request': 'gateway',
      'hash-password': 'logic',
      'insert-session': 'database',
      'insert-user': 'database',
      'insert-user-if-new': 'database',
      'issue-badge': 'auth',
      'keep-confirmation': 'database',
      'list-dead-jobs': 'logic',
      'list-dishes': 'logic',
      'log-in': 'logic',
      'log-out': 'logic',
      'method-not-allowed': 'gateway',
      'no-badge-needed': 'auth',
      'no-route': 'gateway',
      'put-back-job': 'database',
      'queue-confirmation': 'database',
      'queue-next-e-mail': 'database',
      'rate-limit': 'gateway',
      'refresh-session': 'logic',
      'request-id': 'gateway',
      'retry-job': 'logic',
      'revive-job': 'database',
      rollback: 'database',
      'run-job': 'jobs',
      'select-credentials': 'database',
      'select-dead-jobs': 'database',
      'select-dish': 'database',
      'select-dishes': 'database',
      'select-profile': 'database',
      'send-email': 'providers',
      'show-dish': 'logic',
      'show-health': 'logic',
      'show-me': 'logic',
      'show-openapi': 'logic',
      'show-page': 'logic',
      'show-problem': 'logic',
      'show-profile': 'logic',
      'sign-up': 'logic',
      'take-job': 'database',
      'unknown-method': 'gateway',
      'use-session': 'database',
      'verify-password': 'logic',
    })
  })
})
