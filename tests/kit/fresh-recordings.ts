// Before a run of the tests: an empty place for what the real kitchen is recorded doing, so that it is recorded once,
// by whoever needs it first, and shared by all.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A folder that only this run of the tests knows. */
    readonly recordings: string
  }
}

export default function setUp({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'recordings-'))
  provide('recordings', folder)
  return () => rmSync(folder, { recursive: true })
}
