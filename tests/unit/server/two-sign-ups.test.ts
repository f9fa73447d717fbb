// Two sign-ups with one address that are under way together, each on its own connection: their turns are given by hand.

import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { isUniqueViolation } from '../../../src/server/database/error'
import { createTracer } from '../../../src/trace'
import { type Answer, createTestServer, newGuest, type TestServer } from '../../kit/server'

const hash = '$argon2id$v=19$m=19456,t=2,p=1$JgGGDW7+dQ1pFA/uLZ/VjA$9W5sne08z+H2YsA8z7KXf8kXryqy5MhMha0788ooXJE'
const statuses = (answers: readonly Answer[]): readonly number[] => answers.map(({ response }) => response.status)

/** Both have passed every check and hash their password; then each writes when it is `go`'s turn. */
async function signUpTwice(server: TestServer) {
  const waiting: (() => void)[] = []
  const env = server.env
  server.env = (span) => ({
    ...env(span),
    argon2id: () => new Promise((done) => waiting.push(() => done(hash))),
  })
  const answers = [newGuest, { ...newGuest, email: newGuest.email.toUpperCase(), name: 'Another' }].map((body) =>
    server.send('/api/users', { method: 'POST', body }),
  )
  while (waiting.length < 2) await new Promise(setImmediate)
  return {
    /** Lets the sign-up with that number go on to its end. */
    go: async (number: number): Promise<Answer> => {
      waiting[number]?.()
      const answer = await answers[number]
      if (!answer) throw new Error('There are two.')
      return answer
    },
  }
}

const count = async ({ database }: TestServer, table: 'users' | 'jobs'): Promise<unknown> =>
  (await database.read(`SELECT count(*) AS n FROM ${table}`))[0]?.['n']

describe('two sign-ups with one address', () => {
  it.each([
    ['in the order they came', [0, 1]],
    ['the other way round', [1, 0]],
  ])('are 201 and 409, never 503: %s', async (_how, turns) => {
    const server = await createTestServer()
    const before = Number(await count(server, 'users'))
    const { go } = await signUpTwice(server)
    const answers: Answer[] = []
    for (const turn of turns) answers.push(await go(turn))
    expect(statuses(answers)).toEqual([201, 409])
    expect(answers[1]?.names).toContain('rollback')
    expect(await count(server, 'users')).toBe(before + 1)
    expect(await count(server, 'jobs')).toBe(1)
  })

  it('are both 202 in discreet mode, and one of them is an account', async () => {
    const server = await createTestServer({ signUp: 'discreet' })
    const before = Number(await count(server, 'users'))
    const { go } = await signUpTwice(server)
    expect(statuses([await go(0), await go(1)])).toEqual([202, 202])
    expect(await count(server, 'users')).toBe(before + 1)
  })
})

describe('two connections that are open together', () => {
  it('write one after the other: the second is told of the first, not that it is busy', async () => {
    const server = await createTestServer()
    const insert = `INSERT INTO users (email, name, password_hash, created_at) VALUES (?1, 'Mira', 'none', '2026-02-06T18:00:00Z')`
    const taken = z.object({ n: z.int() })
    const select = 'SELECT count(*) AS n FROM users WHERE email = ?1'
    const tracer = createTracer({ traceId: '7'.repeat(32), startedAtMs: 0 })
    await tracer.root('trip', { station: 'client' }, async (span) => {
      const [one, other] = [await server.database.connect(span), await server.database.connect(span)]
      // Both have looked, and to both the address is free: whoever only looks first sells it twice.
      for (const connection of [one, other])
        expect(await connection.one('look', taken, select, [newGuest.email])).toEqual({ n: 0 })
      await one.transaction((tx) => tx.run('insert', insert, [newGuest.email]))
      const second = other.transaction((tx) => tx.run('insert', insert, [newGuest.email]))
      await expect(second).rejects.toSatisfy((error: unknown) => isUniqueViolation(error, 'users.email'))
      // The one that was refused has let go of the lock.
      await one.transaction((tx) => tx.run('insert', insert, ['somebody.else@example.test']))
      one.close()
      other.close()
    })
  })
})
