// The strict shape of a lesson. Lessons are checked where the product is built and tested, not where it runs.

import { z } from 'zod'
import { isSwitchId, type SwitchId } from '../simulation'
import { longestStory, stations } from '../trace'
import { type Lesson, lessonIds } from './lesson'

const Switch = z.custom<SwitchId>((value) => typeof value === 'string' && isSwitchId(value), 'No such switch.')
const allDifferent = (values: readonly unknown[]): boolean => new Set(values).size === values.length

/** Refuses unknown keys, empty texts and an order `fetch` could not send by its shape alone. */
export const lessonSchema: z.ZodType<Lesson> = z
  .strictObject({
    id: z.enum(lessonIds).describe('Stable: links and words use it.'),
    order: z.strictObject({
      method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
      path: z.string().regex(/^\/(?!\/)/, 'A path starts with one slash.'),
      headers: z.record(z.string().regex(/^[a-z-]+$/, 'Header names are in lower case.'), z.string()),
      as: z.union([z.literal('session'), z.literal('none'), z.templateLiteral(['user:', z.int().positive()])]),
    }),
    understudy: z.int().positive().nullable().describe('A user of the house.'),
    fields: z
      .array(
        z.strictObject({
          name: z.enum(['email', 'name', 'password']).describe('Key in the JSON body.'),
          type: z.enum(['text', 'email', 'password']),
          value: z.string().min(1).describe('Invented.'),
          unique: z
            .strictObject({ table: z.string().regex(/^\w+$/), column: z.string().regex(/^\w+$/) })
            .exactOptional()
            .describe('The column that takes each value once only.'),
        }),
      )
      .max(3, 'An order pad has room for three fields.')
      .refine((fields) => allDifferent(fields.map(({ name }) => name)), 'Two fields share a name.'),
    switches: z.array(Switch).refine(allDifferent, 'A switch is offered twice.'),
    storySteps: z.int().min(1).max(longestStory).describe('A film strip at story level holds no more frames.'),
    worthTrying: z.array(Switch).refine(allDifferent, 'A switch is suggested twice.'),
    seconds: z.int().min(15).max(300).multipleOf(15),
    shelves: z
      .array(z.string().regex(/^\w+$/))
      .max(6, 'The pantry has room for six shelves.')
      .refine(allDifferent, 'A table stands on two shelves.')
      .exactOptional(),
    about: z.array(z.enum(stations)).refine(allDifferent, 'A station is named twice.').exactOptional(),
    minutes: z.int().min(1).max(60),
    prerequisites: z.array(z.enum(lessonIds)),
  })
  .refine(
    ({ order, understudy }) => order.path.includes('{me}') === (understudy !== null),
    'A path about its sender needs an understudy, and no other does.',
  )
  .refine(
    ({ switches, worthTrying }) => worthTrying.every((id) => switches.includes(id)),
    'What is worth trying must be offered.',
  )
