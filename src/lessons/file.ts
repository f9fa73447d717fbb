// A lesson that somebody brings as a file: read, checked by the schema, and every mistake told by its place. The
// sentences stand with the page's words; nothing here fetches anything.

import type { z } from 'zod'
import { failure, type Result, success } from '../shared'
import { longestLessonFile } from './lesson'
import { type LessonFile, lessonFileSchema, type RuleCode, ruleCodes } from './schema'

/** What is wrong with a file, and where: `lesson.fields[0].kind`, or an empty path for the file as a whole. */
export type FileProblem = { readonly path: string } & (
  | { readonly code: 'too-large' | 'not-json' | 'not-allowed' }
  | { readonly code: 'rule'; readonly rule: RuleCode }
  | { readonly code: 'missing' | 'type'; readonly expected: ExpectedType }
  | { readonly code: 'unknown-key'; readonly keys: readonly string[] }
  | { readonly code: 'one-of'; readonly allowed: readonly string[] }
  | { readonly code: 'too-small' | 'too-big'; readonly of: 'text' | 'list' | 'number'; readonly limit: number }
)

const expectedTypes = ['string', 'number', 'boolean', 'array', 'object', 'null', 'other'] as const
export type ExpectedType = (typeof expectedTypes)[number]

/** The lesson of a file, or all that is wrong with it. Never throws. */
export function readLessonFile(text: string): Result<LessonFile, readonly FileProblem[]> {
  if (text.length > longestLessonFile) return failure([{ path: '', code: 'too-large' }])
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return failure([{ path: '', code: 'not-json' }])
  }
  const read = lessonFileSchema.safeParse(value)
  return read.success ? success(read.data) : failure(read.error.issues.map((issue) => problemOf(issue, value)))
}

function problemOf(issue: z.core.$ZodIssue, file: unknown): FileProblem {
  const path = pathText(issue.path)
  const rule = ruleOf(issue)
  if (rule) return { path, code: 'rule', rule }
  switch (issue.code) {
    case 'invalid_type': {
      const expected = expectedTypes.find((type) => type === typeName(issue.expected)) ?? 'other'
      return { path, code: valueAt(file, issue.path) === undefined ? 'missing' : 'type', expected }
    }
    case 'unrecognized_keys':
      return { path, code: 'unknown-key', keys: issue.keys.map((key) => key.slice(0, 60)) }
    case 'invalid_value':
      return { path, code: 'one-of', allowed: issue.values.map(String) }
    case 'too_small':
      return { path, code: 'too-small', of: kindOf(issue.origin), limit: Number(issue.minimum) }
    case 'too_big':
      return { path, code: 'too-big', of: kindOf(issue.origin), limit: Number(issue.maximum) }
    default:
      return { path, code: 'not-allowed' }
  }
}

/** Our own rules say their code where zod says a sentence; that of a key stands within. */
function ruleOf(issue: z.core.$ZodIssue): RuleCode | undefined {
  const said = [issue.message, ...(issue.code === 'invalid_key' ? issue.issues.map(({ message }) => message) : [])]
  return ruleCodes.find((code) => said.includes(code))
}

const typeName = (expected: string): string =>
  expected === 'int' ? 'number' : expected === 'record' ? 'object' : expected === 'tuple' ? 'array' : expected

const kindOf = (origin: string): 'text' | 'list' | 'number' =>
  origin === 'string' ? 'text' : origin === 'array' || origin === 'set' ? 'list' : 'number'

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null
        ? new Map<PropertyKey, unknown>(Object.entries(at)).get(String(key))
        : undefined,
    value,
  )
}

/** As it would be written in a program: `lesson.variations["no-token"].path`. */
const pathText = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => {
      if (typeof part === 'number') return `[${part}]`
      const name = String(part).slice(0, 60)
      return /^[A-Za-z_]\w*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`
    })
    .join('')
    .replace(/^\./, '')
