// What the features bring fits together.

import { describe, expect, it } from 'vitest'
import { features } from '../../../src/server/features'
import { commonProblems } from '../../../src/server/problems'
import { createTestServer } from '../../kit/server'

describe('the features', () => {
  it('bring every table of the pantry, each once', async () => {
    const { database } = await createTestServer()
    const tables = await database.read(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`)
    const own = tables.map(({ name }) => String(name)).filter((name) => name !== 'schema_migrations')
    expect(features.flatMap(({ shelves }) => shelves).toSorted()).toEqual(own)
  })

  it.each([
    ['route', features.flatMap(({ routes }) => routes).map(({ name }) => name)],
    ['problem', [...commonProblems, ...features.flatMap(({ problems }) => problems)].map(({ kind }) => kind)],
    ['job', features.flatMap(({ jobs }) => jobs).map(({ kind }) => kind)],
    ['migration', features.flatMap(({ migrations }) => migrations).map(({ name }) => name)],
    ['version', features.flatMap(({ migrations }) => migrations).map(({ version }) => String(version))],
  ])('name each %s once', (_what, names) => {
    expect(names).toEqual([...new Set(names)])
  })
})
