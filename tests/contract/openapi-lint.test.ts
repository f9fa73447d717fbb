// The OpenAPI document as the tools of others read it: two linters of the field find nothing wrong with it.

import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import SwaggerParser from '@apidevtools/swagger-parser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestServer } from '../kit/server'

const require = createRequire(import.meta.url)
const folder = mkdtempSync(join(tmpdir(), 'openapi-'))
let text: string

beforeAll(async () => {
  const { send } = await createTestServer()
  text = (await send('/api/openapi.json')).text
})
afterAll(() => rmSync(folder, { recursive: true }))

/** The same document with something wrong in it. */
const broken = (): string => text.replaceAll('"operationId":"showDish"', '"operationId":"listDishes"')

describe('Redocly', () => {
  it('finds nothing', async () => {
    expect(await lint(text)).toEqual({ code: 0, said: '' })
  })

  it('would find something', async () => {
    const { code, said } = await lint(broken())
    expect(code).toBe(1)
    expect(said).toContain('operation-operationId-unique')
  })
})

describe('Swagger’s parser', () => {
  it('finds nothing', async () => {
    await expect(SwaggerParser.validate(JSON.parse(text))).resolves.toMatchObject({ openapi: expect.any(String) })
  })

  it('would find something', async () => {
    const nameless = text.replace('"title":"Back of House",', '')
    await expect(SwaggerParser.validate(JSON.parse(nameless))).rejects.toThrow()
  })
})

/** What `redocly lint` says, a line for each finding; its warnings count as errors. */
function lint(document: string): Promise<{ readonly code: number | null; readonly said: string }> {
  const file = join(folder, 'openapi.json')
  writeFileSync(file, document)
  const cli = join(dirname(require.resolve('@redocly/cli/package.json')), 'bin/cli.js')
  const asked = [cli, 'lint', file, '--extends=recommended-strict', '--format=github-actions']
  // It asks nobody for a newer version of itself, and tells nobody that it ran.
  const quiet = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  const child = spawn(process.execPath, asked, { cwd: folder, env: { ...process.env, ...quiet } })
  let said = ''
  child.stdout.on('data', (part) => {
    said += String(part)
  })
  return new Promise((done, fail) => {
    child.once('error', fail)
    child.once('close', (code) => done({ code, said }))
  })
}
