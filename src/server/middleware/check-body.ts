// Lets a JSON body in only when it is what the route expects.

import type { Context, MiddlewareHandler } from 'hono'
import { resolver, uniqueSymbol } from 'hono-openapi'
import type { ZodType, z } from 'zod'
import { costs } from '../costs'
import type { AppEnv } from '../env'
import { bodyTooLarge, invalidBody, malformedJson, wrongContentEncoding, wrongContentType } from '../problems'
import { Refusal } from '../refusal'
import { pointersOfHalfCharacters } from './half-characters'
import { pointersOf } from './json-pointer'
import { describeSlip } from './json-slip'
import { readAtMost } from './read-at-most'

const largestBodyBytes = 64 * 1024

type Validated<Schema extends ZodType> = { in: { json: z.input<Schema> }; out: { json: z.output<Schema> } }

/**
 * Checks, in this order: the content type and coding (415), the size (413), that it is JSON (400), the rules of `schema`
 * (422, with one JSON Pointer for each error). Afterwards `c.req.valid('json')` gives the parsed value. The schema also goes
 * into the OpenAPI document.
 */
export function checkBody<Schema extends ZodType>(
  schema: Schema,
): MiddlewareHandler<AppEnv, string, Validated<Schema>> {
  const middleware: MiddlewareHandler<AppEnv, string, Validated<Schema>> = async (c, next) => {
    c.set('station', 'validation')
    await c.var.span.child('check-body', { station: 'validation', detail: 'story' }, async (span) => {
      refuseOtherTypes(c)
      refuseCodings(c)
      const body = await readBody(c)
      span.spend(costs.validate(body.byteLength))
      span.set({ 'http.request.body.size': body.byteLength })
      const value = parseJson(body)
      refuseHalfCharacters(value)
      const result = schema.safeParse(value)
      if (!result.success)
        throw new Refusal(invalidBody, 'Please fix what is listed under "errors" and send it again.', {
          errors: pointersOf(result.error),
        })
      // Hono asks for an object, which is what our schemas of bodies give.
      c.req.addValidatedData('json', Object(result.data))
    })
    await next()
  }
  return Object.assign(middleware, { [uniqueSymbol]: { target: 'json', ...resolver(schema) } })
}

/** Only this type: a relative (`application/merge-patch+json`) means something else by the same signs. */
function refuseOtherTypes(c: Context): void {
  const [type = ''] = (c.req.header('Content-Type') ?? '').split(';')
  if (type.trim().toLowerCase() === 'application/json') return
  const came = type.trim() === '' ? 'The body came without a type.' : `The body came as ${type.trim().slice(0, 80)}.`
  throw new Refusal(wrongContentType, `${came} Please send it with Content-Type: application/json.`, {
    headers: { Accept: 'application/json' },
  })
}

/** Packed bytes are not unpacked here. The answer says what is taken instead: RFC 9110 §12.5.3. */
function refuseCodings(c: Context): void {
  const coding = (c.req.header('Content-Encoding') ?? '').trim()
  if (coding === '' || coding.toLowerCase() === 'identity') return
  throw new Refusal(
    wrongContentEncoding,
    `The body came packed as ${coding.slice(0, 80)}. Please send it as it is, without Content-Encoding.`,
    { headers: { 'Accept-Encoding': 'identity' } },
  )
}

async function readBody(c: Context): Promise<Uint8Array> {
  const tooLarge = new Refusal(bodyTooLarge, `At most ${largestBodyBytes} bytes are taken. Please send less.`)
  // An honest caller is refused before anything is read.
  if (Number(c.req.header('Content-Length') ?? 0) > largestBodyBytes) throw tooLarge
  const body = await readAtMost(c.req.raw.body, largestBodyBytes)
  if (body === null) throw tooLarge
  return body
}

function parseJson(body: Uint8Array): unknown {
  const text = decodeUtf8(body)
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal(malformedJson, describeSlip(text))
  }
}

/** A byte-order mark at the start is passed over, as RFC 8259 §8.1 allows. */
function decodeUtf8(body: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch {
    throw new Refusal(malformedJson, 'Its bytes are no UTF-8. Please send the text encoded as UTF-8.')
  }
}

/** Half a character (a lone surrogate) has no UTF-8: kept, it would silently become another one. */
function refuseHalfCharacters(value: unknown): void {
  const errors = pointersOfHalfCharacters(value)
  if (errors.length > 0)
    throw new Refusal(invalidBody, 'Please send whole characters where "errors" points to.', { errors })
}
