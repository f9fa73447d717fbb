// Where in a document an error is: JSON Pointer (RFC 6901), as the URI fragment that RFC 9457 uses.

import type { z } from 'zod'
import type { FieldError } from '../problems'

/** One entry for each thing that is wrong, in the order of the schema. */
export const pointersOf = (error: z.ZodError): readonly FieldError[] =>
  error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ pointer: pointer([...issue.path, key]), detail: 'This field is not known here.' }))
      : [{ pointer: pointer(issue.path), detail: issue.message }],
  )

export const pointer = (path: readonly PropertyKey[]): string =>
  `#${path.map((key) => `/${escapeKey(String(key))}`).join('')}`

/** RFC 6901 §3 and §6. A lone surrogate has no UTF-8, so it is made well-formed first. */
const escapeKey = (key: string): string =>
  encodeURIComponent(
    key
      .replace(/\p{Surrogate}/gu, '\uFFFD')
      .replaceAll('~', '~0')
      .replaceAll('/', '~1'),
  )
