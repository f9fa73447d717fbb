// A lesson from a file: the example of the README plays, and every mistake is told by its place.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FileProblem, longestLessonFile, orderOf, readLesson, switchesOf } from '../../src/lessons'
import { createStandIns } from '../../src/simulation'
import { stepsOf } from '../../src/trace'
import { answerOf } from '../kit/answer'
import { openTestKitchen } from '../kit/kitchen'
import { openedById } from '../kit/lessons'

const readme = readFileSync(resolve(import.meta.dirname, '../../src/lessons/README.md'), 'utf8')
const example = /```json\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''

/** A file of ours as somebody would bring it, with some of it changed. */
function fileOf(id: 'sign-up' | 'profile', change: (file: Changeable) => void): string {
  const { lesson, words } = openedById(id)
  const file: Changeable = JSON.parse(JSON.stringify({ v: 1, lesson: { ...lesson, id: `x-${id}` }, words }))
  change(file)
  return JSON.stringify(file)
}
// biome-ignore lint/suspicious/noExplicitAny: a file in which anything may be wrong
type Changeable = any

async function problemsOf(text: string): Promise<readonly FileProblem[]> {
  const read = await readLesson(text)
  return read.ok ? [] : read.error
}

describe('the example of the README', () => {
  it('plays as it stands, and with each of its switches', async () => {
    const read = await readLesson(example)
    if (!read.ok) throw new Error(JSON.stringify(read.error))
    const { lesson, words } = read.value
    const kitchen = await openTestKitchen()
    const order = createStandIns().replace(orderOf(lesson, {}, null))
    const statuses = new Map<string, number | undefined>()
    for (const id of ['', ...switchesOf(lesson)]) {
      const switches = id === '' ? [] : [id]
      const options = { switches, variations: lesson.variations }
      const run = await kitchen.simulate(kitchen.seedWorld(1), order, kitchen.direct, options)
      expect(stepsOf(run.trace, 'story').length).toBeGreaterThan(2)
      statuses.set(id, answerOf(run)?.status)
    }
    expect(Object.fromEntries(statuses)).toEqual({
      '': 200,
      'no-such-dish': 404,
      'wrong-method': 405,
      'database-down': 503,
      'network-offline': undefined,
    })
    expect(words.title).not.toBe('')
  })
})

describe('a file', () => {
  it('of ours, under another id, is a lesson', async () => {
    for (const id of ['sign-up', 'profile'] as const) expect(await problemsOf(fileOf(id, () => {}))).toEqual([])
  })

  it.each<[string, string, FileProblem]>([
    ['no JSON', '{"v": 1,', { path: '', code: 'not-json' }],
    ['nothing', '', { path: '', code: 'not-json' }],
    ['another value', '[]', { path: '', code: 'type', expected: 'object' }],
    ['too long a text', ' '.repeat(longestLessonFile + 1), { path: '', code: 'too-large' }],
    ['another version', '{"v":2}', { path: 'v', code: 'one-of', allowed: ['1'] }],
    ['no lesson', '{"v":1}', { path: 'lesson', code: 'missing', expected: 'object' }],
  ])('that is %s says so', async (_what, text, problem) => {
    expect(await problemsOf(text)).toContainEqual(problem)
  })

  it.each<[string, (file: Changeable) => void, FileProblem]>([
    [
      'a key nobody knows',
      (file) => (file.lesson.surprise = 1),
      { path: 'lesson', code: 'unknown-key', keys: ['surprise'] },
    ],
    ['an id of ours', (file) => (file.lesson.id = 'sign-up'), { path: 'lesson.id', code: 'rule', rule: 'id' }],
    [
      'no path',
      (file) => delete file.lesson.moves[0].request.path,
      { path: 'lesson.moves[0].request.path', code: 'missing', expected: 'string' },
    ],
    [
      'a path on another host',
      (file) => (file.lesson.moves[0].request.path = '//x.test/'),
      { path: 'lesson.moves[0].request.path', code: 'rule', rule: 'path' },
    ],
    [
      'an unknown sender',
      (file) => (file.lesson.moves[0].request.as = 'user:x'),
      { path: 'lesson.moves[0].request.as', code: 'rule', rule: 'sender' },
    ],
    [
      'a header in capitals',
      (file) => (file.lesson.moves[0].request.headers = { Accept: '*/*' }),
      { path: 'lesson.moves[0].request.headers.Accept', code: 'rule', rule: 'header-name' },
    ],
    [
      'a header that browsers write',
      (file) => (file.lesson.moves[0].request.headers = { host: 'x' }),
      { path: 'lesson.moves[0].request', code: 'rule', rule: 'cannot-be-sent' },
    ],
    ['no move', (file) => (file.lesson.moves = []), { path: 'lesson.moves', code: 'too-small', of: 'list', limit: 1 }],
    [
      'an unknown kind',
      (file) => (file.lesson.fields[0].kind = 'date'),
      { path: 'lesson.fields[0].kind', code: 'one-of', allowed: ['text', 'email', 'password', 'number', 'choice'] },
    ],
    [
      'a choice without choices',
      (file) => (file.lesson.fields[1].kind = 'choice'),
      { path: 'lesson.fields[1].choices', code: 'rule', rule: 'choices' },
    ],
    [
      'a field called like what all have',
      (file) => (file.lesson.fields[0].name = 'constructor'),
      { path: 'lesson.fields[0].name', code: 'rule', rule: 'name' },
    ],
    [
      'two fields of one name',
      (file) => (file.lesson.fields[1].name = 'email'),
      { path: 'lesson.fields', code: 'rule', rule: 'twice' },
    ],
    [
      'a field of no move',
      (file) => (file.lesson.fields[1].move = 'other'),
      { path: 'lesson.fields[1].move', code: 'rule', rule: 'unknown-move' },
    ],
    [
      'an unknown fault',
      (file) => file.lesson.faults.push('lights-out'),
      { path: 'lesson.faults[6]', code: 'one-of', allowed: expect.any(Array) },
    ],
    [
      'a suggestion that is not offered',
      (file) => file.lesson.worthTrying.push('lights-out'),
      { path: 'lesson.worthTrying[6]', code: 'rule', rule: 'not-offered' },
    ],
    [
      'an understudy for an order about nobody',
      (file) => (file.lesson.understudy = 123),
      { path: 'lesson.understudy', code: 'rule', rule: 'understudy' },
    ],
    [
      'seconds in between',
      (file) => (file.lesson.seconds = 31),
      { path: 'lesson.seconds', code: 'rule', rule: 'step-of-15' },
    ],
    [
      'half a minute',
      (file) => (file.lesson.minutes = 0.5),
      { path: 'lesson.minutes', code: 'type', expected: 'number' },
    ],
    [
      'too long a lesson',
      (file) => (file.lesson.minutes = 61),
      { path: 'lesson.minutes', code: 'too-big', of: 'number', limit: 60 },
    ],
    [
      'a patch with a key nobody knows',
      (file) => (file.lesson.variations['taken-email'] = { paht: '/' }),
      { path: 'lesson.variations["taken-email"]', code: 'unknown-key', keys: ['paht'] },
    ],
    [
      'a patch that cuts nothing',
      (file) => (file.lesson.variations['taken-email'] = { body: { cut: 0 } }),
      { path: 'lesson.variations["taken-email"].body.cut', code: 'too-small', of: 'number', limit: 1 },
    ],
    [
      'a patch of the body in no known way',
      (file) => (file.lesson.variations['taken-email'] = { body: { chop: 1 } }),
      { path: 'lesson.variations["taken-email"].body', code: 'rule', rule: 'body' },
    ],
    [
      'a patch without a difference',
      (file) => (file.lesson.variations['taken-email'] = { method: 'POST' }),
      { path: 'lesson.variations["taken-email"]', code: 'rule', rule: 'no-difference' },
    ],
    [
      'a patch that no browser sends',
      (file) => (file.lesson.variations['taken-email'] = { method: 'GET' }),
      { path: 'lesson.variations["taken-email"]', code: 'rule', rule: 'cannot-be-sent' },
    ],
    [
      'an id of a variation in capitals',
      (file) => (file.lesson.variations['A B'] = { as: 'none' }),
      { path: 'lesson.variations["A B"]', code: 'rule', rule: 'variation-id' },
    ],
    [
      'a variation without words',
      (file) => (file.lesson.variations.mine = { as: 'none' }),
      { path: 'words.variations.mine', code: 'rule', rule: 'variation-words' },
    ],
    [
      'a field without its name',
      (file) => delete file.words.fields.email,
      { path: 'words.fields.email', code: 'rule', rule: 'field-label' },
    ],
    [
      'a text that turns the direction',
      (file) => (file.words.title = 'a\u202eb'),
      { path: 'words.title', code: 'rule', rule: 'text' },
    ],
    ['a text of two lines', (file) => (file.words.goal = 'a\nb'), { path: 'words.goal', code: 'rule', rule: 'text' }],
    [
      'an empty text',
      (file) => (file.words.goal = ''),
      { path: 'words.goal', code: 'too-small', of: 'text', limit: 1 },
    ],
    [
      'a table of an impossible name',
      (file) => (file.lesson.shelves = ['users; DROP']),
      { path: 'lesson.shelves[0]', code: 'rule', rule: 'column' },
    ],
    [
      'telling of another move',
      (file) => (file.lesson.tell = { other: 'whole' }),
      { path: 'lesson.tell', code: 'rule', rule: 'told' },
    ],
    [
      'a question',
      (file) => (file.lesson.checks = [{}]),
      { path: 'lesson.checks', code: 'too-big', of: 'list', limit: 0 },
    ],
  ])('with %s says where', async (_what, change, problem) => {
    expect(await problemsOf(fileOf('sign-up', change))).toContainEqual(problem)
  })

  it('is read from whatever it is, without throwing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
        expect(Array.isArray(await problemsOf(text))).toBe(true)
      }),
    )
  })
})
