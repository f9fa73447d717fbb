// The strict shape of a lesson. Lessons are checked where the product is built and tested, not where it runs.

import { z } from 'zod'
import type { Lesson } from './lesson'

/** Refuses unknown keys, empty texts and an order `fetch` could not send by its shape alone. */
export const lessonSchema: z.ZodType<Lesson> = z.strictObject({
  id: z.enum(['sign-up']).describe('Stable: links and words use it.'),
  order: z.strictObject({
    method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
    path: z.string().regex(/^\/(?!\/)/, 'A path starts with one slash.'),
    headers: z.record(z.string().regex(/^[a-z-]+$/, 'Header names are in lower case.'), z.string()),
    as: z.union([z.literal('session'), z.literal('none'), z.templateLiteral(['user:', z.int().positive()])]),
  }),
  fields: z
    .array(
      z.strictObject({
        name: z.enum(['email', 'name', 'password']).describe('Key in the JSON body.'),
        type: z.enum(['text', 'email', 'password']),
        value: z.string().min(1).describe('Invented.'),
      }),
    )
    .refine((fields) => new Set(fields.map(({ name }) => name)).size === fields.length, 'Two fields share a name.'),
  storySteps: z.int().min(1).max(7).describe('A film strip at story level holds no more frames.'),
})
