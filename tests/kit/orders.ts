// Random orders, from well-formed ones to nonsense that fetch can still send.

import fc from 'fast-check'
import { checkOrder, createStandIns, type Order } from '../../src/simulation'

/** What means something to one of those that handle an address. */
const oddPieces = [
  ...['%', '%zz', '%2', '%2F', '%00', '%C3%28', '%E0%A4%A', '%25'],
  ...['..', '.', '/', '//', '\\', '?', '#', '&', '=', ':', '*', ';', '@', '|', '^', '`', '{', '}', '[', ']', '"', "'"],
  ...['\t', '\n', ' ', '\u00a0', '\ud800', 'é', '🍲', 'api', 'users', 'dishes', '7', 'carried', 'evil.test'],
]

const path = fc.oneof(
  fc.constantFrom(
    '/',
    '/api/users',
    '/api/users/123',
    '/api/users/7',
    '/api/sessions',
    '/api/me',
    '/api/dishes',
    '/api/dishes/7',
    '/api/dishes/999',
    '/api/health',
    '/api/openapi.json',
    '/api/nothing',
    '/api/dishes?search=soup',
    '/api/users/abc',
  ),
  fc.webPath().map((text) => `/api${text.startsWith('/') ? text : `/${text}`}`),
  // Whatever a browser, a worker or a router could take for something else.
  fc.array(fc.constantFrom(...oddPieces), { maxLength: 6 }).map((pieces) => `/${pieces.join('')}`),
)
const field = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 150 }),
  fc.constantFrom('a@b.test', 'ADA@EXAMPLE.TEST', ''),
  fc.jsonValue({ maxDepth: 1 }),
)
const body = fc.oneof(
  fc.record({ email: field, name: field, password: field }, { requiredKeys: [] }).map((value) => JSON.stringify(value)),
  fc
    .record({ email: fc.emailAddress(), name: fc.constant('A Guest'), password: fc.constant('stand-in-1') })
    .map((value) => JSON.stringify(value)),
  fc.jsonValue().map((value) => JSON.stringify(value)),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.constantFrom('{', '', 'null', '{"email":"<script>alert(1)</script>"}', '{"__proto__":{"x":1}}'),
)

/** Orders that `checkOrder` lets through, with stand-ins for whatever looks like a secret. */
export const orders: fc.Arbitrary<Order> = fc
  .record({
    method: fc.constantFrom('GET', 'GET', 'POST', 'POST', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'),
    path,
    type: fc.constantFrom(
      'application/json',
      'application/json',
      'application/json; charset=utf-8',
      'text/plain',
      'application/x-www-form-urlencoded',
      '',
    ),
    extra: fc.constantFrom(
      {},
      {},
      { authorization: 'Bearer nonsense' },
      { 'x-request-id': 'abc' },
      { 'accept-language': 'da' },
      { accept: 'msw/passthrough' },
      { 'x-back-of-house-order': '1', 'x-msw-intention': 'bypass', range: 'bytes=0-1', 'if-none-match': '*' },
    ),
    body,
    as: fc.constantFrom<Order['as']>('none', 'session', 'user:123', 'user:1'),
  })
  .map(({ method, path, type, extra, body, as }) => {
    const bare = method === 'GET' || method === 'HEAD'
    const headers = bare || type === '' ? extra : { ...extra, 'content-type': type }
    return createStandIns().replace({ method, path, headers, body: bare ? null : body, as })
  })
  .filter((order) => checkOrder(order).ok)
