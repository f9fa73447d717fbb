// Lists come in pages, and whoever follows the links sees every row once.

import { describe, expect, it } from 'vitest'
import { createTestServer, runBeside } from '../../kit/server'

const dishesOf = (body: unknown): readonly { readonly id: number }[] => Object(body).dishes
const nextOf = ({ headers }: Response): string | null =>
  /^<([^>]+)>; rel="next"$/.exec(headers.get('link') ?? '')?.[1] ?? null

describe('the menu', () => {
  it('is one page, as long as it fits on one', async () => {
    const { send } = await createTestServer()
    const { response, body, names } = await send('/api/dishes')
    expect(dishesOf(body)).toHaveLength(24)
    expect(nextOf(response)).toBeNull()
    expect(names).not.toContain('check-query')
  })

  it.each([1, 5, 8, 23, 24, 25])('is read whole in pages of %i', async (limit) => {
    const server = await createTestServer()
    const seen: number[] = []
    const pages: number[] = []
    for (let path: string | null = `/api/dishes?limit=${limit}`; path !== null; ) {
      server.buckets.clear()
      const { response, body } = await server.send(path)
      seen.push(...dishesOf(body).map(({ id }) => id))
      pages.push(dishesOf(body).length)
      path = nextOf(response)
    }
    expect(seen).toEqual(Array.from({ length: 24 }, (_, index) => index + 1))
    expect(pages).toHaveLength(Math.ceil(24 / limit))
  })

  it('loses and repeats nothing when rows come and go between two pages', async () => {
    const server = await createTestServer()
    const first = await server.send('/api/dishes?limit=10')
    await runBeside(server, 'DELETE FROM order_items')
    await runBeside(server, 'DELETE FROM dishes WHERE id IN (3, 10, 11)')
    const second = await server.send(nextOf(first.response) ?? '')
    expect(dishesOf(second.body).map(({ id }) => id)).toEqual([12, 13, 14, 15, 16, 17, 18, 19, 20, 21])
  })

  it('goes straight to a later page, and reads no more rows than it gives', async () => {
    const { send } = await createTestServer()
    const { span } = await send('/api/dishes?after=10&limit=3')
    expect(span('select-dishes').attributes['backofhouse.db.query']).toMatchObject({
      plan: ['SEARCH dishes USING INTEGER PRIMARY KEY (rowid>?)'],
      rowsReturned: 4,
    })
  })

  it('is never longer than a page, however many dishes there are', async () => {
    const server = await createTestServer()
    const counter = 'WITH RECURSIVE n (i) AS (SELECT 25 UNION ALL SELECT i + 1 FROM n WHERE i < 300)'
    await runBeside(server, `INSERT INTO dishes ${counter} SELECT i, 'Dish ' || i, '', 'main', 100, 1 FROM n`)
    expect(dishesOf((await server.send('/api/dishes')).body)).toHaveLength(50)
    expect(dishesOf((await server.send('/api/dishes?limit=100')).body)).toHaveLength(100)
  })

  it.each(['limit=0', 'limit=101', 'limit=x', 'limit=', 'limit=1e1', 'limit=-1', 'after=0', 'after=1.5', 'after='])(
    'has no page for %s',
    async (query) => {
      const { send } = await createTestServer()
      const { response, body, span, names } = await send(`/api/dishes?${query}`)
      expect(response.status).toBe(400)
      expect(body).toMatchObject({ type: 'https://backofhouse.test/problems/invalid-query' })
      expect(Object(body).detail).toContain(query.split('=')[0])
      expect(span('check-query')).toMatchObject({ outcome: 'refused', station: 'validation' })
      expect(names).not.toContain('select-dishes')
    },
  )

  it('passes over what it does not know', async () => {
    const { send } = await createTestServer()
    expect((await send('/api/dishes?colour=red')).response.status).toBe(200)
  })
})
