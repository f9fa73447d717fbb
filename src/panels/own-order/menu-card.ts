// What can be ordered, read from the OpenAPI document the server gives. Nothing of it is believed unread.

export interface Operation {
  readonly id: string
  /** Upper case. */
  readonly method: string
  /** With an example in the place of each parameter. */
  readonly path: string
  /** As the document says it, or empty. */
  readonly summary: string
  readonly needsToken: boolean
  /** An example that keeps to the schema, as JSON set out in lines; `null` where none is asked for. */
  readonly body: string | null
}

const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch'])

/** The operations of an OpenAPI 3.1 document, in its order; what does not look like one is left out. */
export function operationsOf(document: unknown): readonly Operation[] {
  return entries(at(document, 'paths')).flatMap(([template, item]) =>
    entries(item)
      .filter(([method, operation]) => methods.has(method) && isRecord(operation))
      .map(([method, operation]) => operationOf(document, template, method.toUpperCase(), operation)),
  )
}

function operationOf(document: unknown, template: string, method: string, operation: unknown): Operation {
  const id = at(operation, 'operationId')
  const summary = at(operation, 'summary')
  const security = at(operation, 'security')
  const schema = at(operation, 'requestBody', 'content', 'application/json', 'schema')
  return {
    id: typeof id === 'string' ? id : `${method} ${template}`,
    method,
    path: filled(document, template, at(operation, 'parameters')),
    summary: typeof summary === 'string' ? summary : '',
    needsToken: Array.isArray(security) && security.length > 0,
    body: schema === undefined ? null : JSON.stringify(exampleOf(document, schema, 'body', 0), null, 2),
  }
}

function filled(document: unknown, template: string, parameters: unknown): string {
  const known = Array.isArray(parameters) ? parameters : []
  return template.replace(/\{([^}]*)\}/g, (_, name: string) => {
    const schema = at(
      known.find((parameter) => at(parameter, 'name') === name),
      'schema',
    )
    return encodeURIComponent(String(exampleOf(document, schema, name, 0)))
  })
}

/** Deeper than any schema of ours; a schema that contains itself ends here. */
const deepest = 6

/** A value that keeps to a JSON Schema as far as its type, format and length go. */
function exampleOf(document: unknown, given: unknown, name: string, depth: number): unknown {
  const schema = resolved(document, given)
  const examples = at(schema, 'examples')
  const choices = at(schema, 'enum')
  for (const ready of [at(schema, 'const'), at(schema, 'example'), at(schema, 'default')])
    if (ready !== undefined) return ready
  if (Array.isArray(examples) && examples.length > 0) return examples[0]
  if (Array.isArray(choices) && choices.length > 0) return choices[0]
  switch (at(schema, 'type')) {
    case 'object':
      return depth >= deepest
        ? {}
        : Object.fromEntries(
            entries(at(schema, 'properties')).map(([key, value]) => [key, exampleOf(document, value, key, depth + 1)]),
          )
    case 'array':
      return depth >= deepest ? [] : [exampleOf(document, at(schema, 'items'), name, depth + 1)]
    case 'integer':
    case 'number': {
      const minimum = at(schema, 'minimum')
      return typeof minimum === 'number' ? Math.max(minimum, 1) : 1
    }
    case 'boolean':
      return true
    default:
      return exampleText(schema, name)
  }
}

function exampleText(schema: unknown, name: string): string {
  const format = at(schema, 'format')
  if (format === 'email' || name === 'email') return 'mira@example.com'
  if (format === 'date-time') return '2026-02-06T18:00:00Z'
  const shortest = at(schema, 'minLength')
  const text = format === 'password' ? 'a-long-invented-one' : name === 'name' ? 'Mira Holm' : 'text'
  // No schema asks for a text longer than this; a document that does gets what it gets.
  return typeof shortest === 'number' ? text.padEnd(Math.min(shortest, 200), '.') : text
}

/** Follows references inside the document, as far as they lead. */
function resolved(document: unknown, schema: unknown): unknown {
  let found = schema
  for (let steps = 0; steps < deepest; steps++) {
    const reference = at(found, '$ref')
    if (typeof reference !== 'string' || !reference.startsWith('#/')) return found
    found = at(document, ...reference.slice(2).split('/'))
  }
  return found
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  let found = value
  for (const key of keys) found = isRecord(found) && Object.hasOwn(found, key) ? found[key] : undefined
  return found
}

const entries = (value: unknown): readonly (readonly [string, unknown])[] =>
  isRecord(value) ? Object.entries(value) : []

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
