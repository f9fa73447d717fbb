// Jobs that were given up can be seen and put back, by whoever looks after the house.

import { describe, expect, it } from 'vitest'
import { createTestServer, newGuest, type TestServer } from '../../kit/server'

const manager = 1
const guest = 123

/** A server on which one job was given up: what it carries cannot be read. */
async function withDeadJob(): Promise<TestServer> {
  const server = await createTestServer({ email: 'down' })
  await server.send('/api/users', { method: 'POST', body: newGuest })
  for (let attempt = 2; attempt <= 5; attempt++) {
    server.nowMs += 600_000
    await server.send('/api/health')
  }
  expect(await rows(server)).toMatchObject([{ id: 1, status: 'dead', attempts: 5 }])
  return server
}

const rows = ({ database }: TestServer) => database.read('SELECT id, status, attempts, last_error FROM jobs')

describe('dead jobs', () => {
  it('are listed with their reason, without what they carry', async () => {
    const server = await withDeadJob()
    const { response, body, text } = await server.send('/api/jobs/dead', { as: manager })
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(body).toEqual({
      jobs: [
        {
          id: 1,
          kind: 'confirm-email',
          attempts: 5,
          lastError: 'EmailError: The e-mail provider did not answer.',
          createdAt: expect.stringMatching(/^2026-02-06T18:00:00/),
        },
      ],
    })
    expect(text).not.toContain(newGuest.email)
  })

  it('are put back, and done as soon as the provider is there again', async () => {
    const server = await withDeadJob()
    const { response, body } = await server.send('/api/jobs/1/retry', { method: 'POST', as: manager })
    expect(response.status).toBe(202)
    expect(body).toEqual({ id: 1, kind: 'confirm-email', status: 'waiting' })
    // The worker looked at once, and the provider is still down: it is a first attempt again.
    expect(await rows(server)).toMatchObject([{ status: 'waiting', attempts: 1 }])
    expect((await server.send('/api/jobs/dead', { as: manager })).body).toEqual({ jobs: [] })
  })

  it.each([
    ['seen', '/api/jobs/dead', 'GET'],
    ['put back', '/api/jobs/1/retry', 'POST'],
  ])('are %s by a manager only', async (_what, path, method) => {
    const server = await withDeadJob()
    expect((await server.send(path, { method })).response.status).toBe(401)
    const { response, body } = await server.send(path, { method, as: guest })
    expect(response.status).toBe(403)
    expect(body).toMatchObject({ type: 'https://backofhouse.test/problems/not-allowed' })
    expect(await rows(server)).toMatchObject([{ status: 'dead' }])
  })

  it('are not those that wait, run or are done', async () => {
    const server = await createTestServer({ email: 'down' })
    await server.send('/api/users', { method: 'POST', body: newGuest })
    expect((await server.send('/api/jobs/dead', { as: manager })).body).toEqual({ jobs: [] })
    for (const id of [1, 999]) {
      const { response } = await server.send(`/api/jobs/${id}/retry`, { method: 'POST', as: manager })
      expect(response.status).toBe(404)
    }
    expect(await rows(server)).toMatchObject([{ status: 'waiting', attempts: 1 }])
  })
})
