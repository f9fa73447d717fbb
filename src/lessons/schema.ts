// The strict shape of a lesson and of its words, version 1. For ours it is checked where the product is built and
// tested; for one from a file, where it runs. It says what is wrong in codes: the sentences stand with the page's words.

import { z } from 'zod'
import { checkOrder, faultIds, isGeneralVariation, isSwitchName, type Order, type Patch, vary } from '../simulation'
import { stations } from '../trace'
import { type Lesson, switchesOf } from './lesson'
import { orderOf } from './order-of'
import type { LessonWords } from './words'

/** What a lesson's own rules ask for, beyond its shape; each has its sentence in the words. */
export const ruleCodes = [
  'id',
  'path',
  'header-name',
  'name',
  'variation-id',
  'text',
  'sender',
  'body',
  'column',
  'twice',
  'step-of-15',
  'understudy',
  'unknown-move',
  'choices',
  'not-offered',
  'no-difference',
  'cannot-be-sent',
  'told',
  'field-label',
  'variation-words',
] as const
export type RuleCode = (typeof ruleCodes)[number]

const rule = (code: RuleCode): string => code
const allDifferent = (values: readonly unknown[]): boolean => new Set(values).size === values.length
/** A name that every object has would be found where it does not stand. */
const isFree = (name: string): boolean => !(name in {})

/** Control characters, halves of one, and those that turn the direction of what stands beside them. */
const unseen = '\\p{Cc}\\p{Surrogate}\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069'
const oneLine = new RegExp(`^(?=.*\\S)[^${unseen}]+$`, 'u')
/** One line of plain text; `ticks` become code. */
const text = (most: number) => z.string().min(1).max(most).regex(oneLine, rule('text'))

const lessonId = z
  .string()
  .regex(/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/, rule('id'))
  .max(40)
const moveId = lessonId
const variationId = z.string().refine(isSwitchName, rule('variation-id')).refine(isFree, rule('variation-id'))
const fieldName = z
  .string()
  .regex(/^[A-Za-z][A-Za-z\d_]{0,39}$/, rule('name'))
  .refine(isFree, rule('name'))
const column = z.string().regex(/^[a-z][a-z\d_]{0,39}$/, rule('column'))
const path = z
  .string()
  .max(2000)
  .regex(/^\/(?!\/)/, rule('path'))
const headerName = z.string().regex(/^[a-z\d][a-z\d-]{0,59}$/, rule('header-name'))
const method = z.enum(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'])
const sender: z.ZodType<Order['as']> = z.union(
  [z.templateLiteral(['user:', z.int().positive()]), z.enum(['session', 'none'])],
  rule('sender'),
)
const body = z.string().max(20_000)

const request = z.strictObject({
  method,
  path,
  headers: z.record(headerName, z.string().max(2000)),
  body: body.nullable(),
  as: sender,
})

const patch: z.ZodType<Patch> = z.strictObject({
  move: moveId.exactOptional(),
  where: z
    .strictObject({ method: method.exactOptional(), path: path.exactOptional() })
    .exactOptional()
    .describe('Only such orders are patched.'),
  method: method.exactOptional(),
  path: path.exactOptional(),
  headers: z.record(headerName, z.string().max(2000).nullable()).exactOptional(),
  body: z
    .union(
      [
        z.strictObject({ merge: z.record(z.string().max(60), z.json()) }),
        z.strictObject({ cut: z.int().min(1).max(1000) }),
        z.strictObject({ text: body }),
      ],
      rule('body'),
    )
    .exactOptional(),
  as: sender.exactOptional(),
  wait: z.int().min(0).max(86_400_000).exactOptional(),
  badge: z.literal('flip').exactOptional(),
})

const field = z
  .strictObject({
    move: moveId,
    name: fieldName.describe('Key in the JSON body.'),
    kind: z.enum(['text', 'email', 'password', 'number', 'choice']),
    value: z.string().min(1).max(200).describe('Invented.'),
    choices: z.array(z.string().min(1).max(60)).min(2).max(12).refine(allDifferent, rule('twice')).exactOptional(),
    from: lessonId.exactOptional(),
    unique: z.strictObject({ table: column, column }).exactOptional(),
  })
  .refine(
    ({ kind, value, choices }) => (kind === 'choice') === (choices !== undefined) && (choices?.includes(value) ?? true),
    { error: rule('choices'), path: ['choices'] },
  )

const nothingYet = z.array(z.never()).max(0)

const shape = z.strictObject({
  v: z.literal(1),
  id: lessonId.describe('Stable: links use it.'),
  chapter: z.int().min(1).max(99),
  minutes: z.int().min(1).max(60),
  seconds: z.int().min(15).max(300).multipleOf(15, rule('step-of-15')),
  prerequisites: z.array(lessonId).max(10),
  moves: z.tuple([z.strictObject({ kind: z.literal('request'), id: moveId, by: z.literal('guest'), request })]),
  understudy: z.int().positive().nullable().describe('A user of the house.'),
  fields: z
    .array(field)
    .max(3)
    .refine((fields) => allDifferent(fields.map(({ name }) => name)), rule('twice')),
  variations: z.record(variationId, patch),
  faults: z.array(z.enum(faultIds)).refine(allDifferent, rule('twice')),
  worthTrying: z.array(z.string()).refine(allDifferent, rule('twice')),
  shelves: z.array(column).min(1).max(6).refine(allDifferent, rule('twice')),
  tell: z.record(moveId, z.enum(['whole', 'brief', 'tally'])),
  about: z.array(z.enum(stations)).min(1).max(stations.length).refine(allDifferent, rule('twice')),
  predictions: nothingYet,
  checks: nothingYet,
  challenges: nothingYet,
})

/** Refuses unknown keys, an order that `fetch` could not send, and variations that make no difference to it. */
export const lessonSchema: z.ZodType<Lesson> = shape.superRefine((lesson: Lesson, context) => {
  const wrong = (code: RuleCode, ...at: (string | number)[]): void =>
    context.addIssue({ code: 'custom', message: code, path: at, input: undefined })
  const { moves, fields, variations, worthTrying, understudy, tell } = lesson
  const [move] = moves
  if (move.request.path.includes('{me}') !== (understudy !== null)) wrong('understudy', 'understudy')
  if (Object.keys(tell).join() !== move.id) wrong('told', 'tell')
  for (const [index, one] of fields.entries()) if (one.move !== move.id) wrong('unknown-move', 'fields', index, 'move')
  for (const [index, id] of worthTrying.entries())
    if (!switchesOf(lesson).includes(id)) wrong('not-offered', 'worthTrying', index)
  const order = orderOf(lesson, {}, null)
  if (!checkOrder(order).ok) return wrong('cannot-be-sent', 'moves', 0, 'request')
  for (const [id, one] of Object.entries(variations)) {
    const varied = vary(order, [id], variations)
    if (one.move !== undefined && one.move !== move.id) wrong('unknown-move', 'variations', id, 'move')
    // One that only waits, or only flips a badge, leaves the order as it is.
    else if (varied === order && one.wait === undefined && one.badge === undefined)
      wrong('no-difference', 'variations', id)
    else if (!checkOrder(varied).ok) wrong('cannot-be-sent', 'variations', id)
  }
})

const twoReadings = { twelve: text(200), developer: text(300) }

export const wordsSchema: z.ZodType<LessonWords> = z.strictObject({
  title: text(60),
  goal: text(200),
  opening: text(160),
  openingPlain: text(160),
  openingDeveloper: text(200),
  ending: z.strictObject(twoReadings),
  fields: z.record(fieldName, text(40)).exactOptional(),
  variations: z
    .record(variationId, z.strictObject({ name: text(60), ...twoReadings, plain: text(200) }))
    .exactOptional(),
})

/** A lesson with its words, in one file. */
export interface LessonFile {
  readonly v: 1
  readonly lesson: Lesson
  readonly words: LessonWords
}

/** Its id begins with `x-`, so that it is never taken for one of ours. Everything it names has its words. */
export const lessonFileSchema: z.ZodType<LessonFile> = z
  .strictObject({ v: z.literal(1), lesson: lessonSchema, words: wordsSchema })
  .superRefine(({ lesson, words }: LessonFile, context) => {
    const wrong = (code: RuleCode, ...at: string[]): void =>
      context.addIssue({ code: 'custom', message: code, path: at, input: undefined })
    if (!lesson.id.startsWith('x-')) wrong('id', 'lesson', 'id')
    for (const { name } of lesson.fields) if (!words.fields?.[name]) wrong('field-label', 'words', 'fields', name)
    for (const id of Object.keys(lesson.variations))
      if (!words.variations?.[id] && !isGeneralVariation(id)) wrong('variation-words', 'words', 'variations', id)
  })
