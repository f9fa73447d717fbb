// Lets a JSON body in only when it is what the route expects.

import type { Context, MiddlewareHandler } from 'hono'
import { resolver, uniqueSymbol } from 'hono-openapi'
import type { ZodType, z } from 'zod'
import { costs } from '../costs'
import type { AppEnv } from '../env'
import { Refusal } from '../refusal'
import { pointersOf } from './json-pointer'

const largestBodyBytes = 64 * 1024

type Validated<Schema extends ZodType> = { in: { json: z.input<Schema> }; out: { json: z.output<Schema> } }

/**
 * Checks, in this order: the content type (415), the size (413), that it is JSON (400), the rules of `schema` (422,
 * with one JSON Pointer for each error). Afterwards `c.req.valid('json')` gives the parsed value. The schema also goes
 * into the OpenAPI document.
 */
export function checkBody<Schema extends ZodType>(
  schema: Schema,
): MiddlewareHandler<AppEnv, string, Validated<Schema>> {
  const middleware: MiddlewareHandler<AppEnv, string, Validated<Schema>> = async (c, next) => {
    await c.var.span.child('check-body', { station: 'validation', detail: 'story' }, async (span) => {
      refuseOtherTypes(c)
      const body = await readBody(c)
      span.spend(costs.validate(body.byteLength))
      span.set({ 'http.request.body.size': body.byteLength })
      const result = schema.safeParse(parseJson(body))
      if (!result.success)
        throw new Refusal('invalid-body', 'Please fix what is listed under "errors" and send it again.', {
          members: { errors: pointersOf(result.error) },
        })
      // Hono asks for an object, which is what our schemas of bodies give.
      c.req.addValidatedData('json', Object(result.data))
    })
    await next()
  }
  return Object.assign(middleware, { [uniqueSymbol]: { target: 'json', ...resolver(schema) } })
}

function refuseOtherTypes(c: Context): void {
  const [type = ''] = (c.req.header('Content-Type') ?? '').split(';')
  if (/^application\/([\w.-]+\+)?json$/i.test(type.trim())) return
  throw new Refusal('wrong-content-type', 'Please send the body as application/json.', {
    headers: { Accept: 'application/json' },
  })
}

async function readBody(c: Context): Promise<ArrayBuffer> {
  const tooLarge = new Refusal('body-too-large', `At most ${largestBodyBytes} bytes are taken. Please send less.`)
  // An honest caller is refused before anything is read.
  if (Number(c.req.header('Content-Length') ?? 0) > largestBodyBytes) throw tooLarge
  const body = await c.req.arrayBuffer()
  if (body.byteLength > largestBodyBytes) throw tooLarge
  return body
}

function parseJson(body: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    throw new Refusal(
      'malformed-json',
      'The body could not be read as JSON. Please look for a missing quote, comma or bracket.',
    )
  }
}
