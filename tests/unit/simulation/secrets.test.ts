// A secret under a name that is known for one is found in whatever carries it, and nothing beside it changes.

import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { writeAddress } from '../../../src/embed'
import { curlOf } from '../../../src/panels/own-order/curl'
import { checkOrder, createStandIns, type Order } from '../../../src/simulation'
import { toOtlp } from '../../../src/trace'
import { answerOf } from '../../kit/answer'
import { openTestKitchen, type TestKitchen } from '../../kit/kitchen'

const names = [
  ...['password', 'Password', 'newPassword', 'user_password', 'PASSWORD2', 'passwd', 'pwd', 'pin', 'passphrase'],
  // Known by one of their words alone.
  ...['userPin', 'smsOTP', 'myPin2'],
  ...[
    'secret',
    'clientSecret',
    'client-secret',
    'token',
    'accessToken',
    'refresh_token',
    'APIKey',
    'api_key',
    'apikey',
  ],
  ...['x-api-key', 'privateKey', 'aws_secret_access_key', 'jwt', 'otp', 'csrf-token', 'credentials', 'userpassword'],
  ...['passwort', 'Kennwort', 'mot_de_passe', 'motDePasse', 'mdp', 'contraseña', 'CONTRASENA', 'clave', 'senha'],
  ...[
    'wachtwoord',
    'hasło',
    'haslo',
    'пароль',
    'ПАРОЛЬ',
    '密码',
    '密碼',
    'パスワード',
    '비밀번호',
    'lösenord',
    'heslo',
  ],
  ...['şifre', 'κωδικός', 'mật_khẩu', 'सपासवर्ड', 'salasana', 'jelszó', 'adgangskode', 'סיסמה', 'รหัสผ่าน'],
] as const

/** Long and odd enough to be found in no other place by chance; it has signs that end a value elsewhere. */
const secret = fc
  .tuple(
    fc.stringMatching(/^[A-Za-z0-9]{8,14}$/),
    fc.constantFrom('', ' and more', ',x', '&y', '%z', '{q}', '/w', '+v'),
  )
  .map(([word, more]) => `Zq${word}${more}`)
/** What must be seen nowhere: none of the signs is in it. */
const core = (text: string): string => /^\w+/.exec(text)?.[0] ?? text

const order = (patch: Partial<Order>): Order => ({
  method: 'POST',
  path: '/api/users',
  headers: {},
  body: null,
  as: 'none',
  ...patch,
})
const json = { 'content-type': 'application/json' }
const form = { 'content-type': 'application/x-www-form-urlencoded' }
const xmlName = (name: string): string => name.replace(/^[^\p{L}_]+/u, '_')
const xmlText = (text: string): string => text.replaceAll('&', '&amp;')
const enc = encodeURIComponent

const carriers: Readonly<Record<string, (name: string, value: string) => Partial<Order>>> = {
  JSON: (name, value) => ({ headers: json, body: JSON.stringify({ a: 1, [name]: value, b: 'x' }) }),
  'JSON in lines': (name, value) => ({ headers: json, body: JSON.stringify({ u: [{ [name]: value }] }, null, 2) }),
  'an object under its name': (name, value) => ({
    headers: json,
    body: JSON.stringify({ [name]: { current: value, list: [value, { deep: value }] } }),
  }),
  'JSON in a text of JSON': (name, value) => ({
    headers: json,
    body: JSON.stringify({ event: JSON.stringify({ inner: JSON.stringify({ [name]: value }), é: '"' }) }),
  }),
  'JSON without its end': (name, value) => ({ headers: json, body: JSON.stringify({ [name]: value }).slice(0, -1) }),
  'JSON with a comma too many': (name, value) => ({
    headers: json,
    body: `{"a":"b",${JSON.stringify(name)}:{"value":${JSON.stringify(value)}},}`,
  }),
  'lines of JSON': (name, value) => ({ body: `{"a":1}\n${JSON.stringify({ [name]: [value] })}\n{"b":2}` }),
  'a form': (name, value) => ({ headers: form, body: `a=b&${enc(name)}=${enc(value)}&c=d` }),
  'a form without its type': (name, value) => ({ body: `${enc(name)}=${enc(value)}` }),
  'a form that nobody encoded': (name, value) => ({
    headers: form,
    body: `${name}=${value.replaceAll('&', '%26')}&c=d`,
  }),
  'JSON in a form': (name, value) => ({ headers: form, body: `payload=${enc(JSON.stringify({ [name]: value }))}` }),
  'a form in brackets': (name, value) => ({ headers: form, body: `user[${enc(name)}]=${enc(value)}` }),
  multipart: (name, value) => ({
    body: `--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\nsecond ${value}\r\n--b--\r\n`,
  }),
  'JSON in multipart': (name, value) => ({
    body: `--b\r\nContent-Disposition: form-data; name="meta"; filename="m.json"\r\n\r\n${JSON.stringify({ [name]: value })}\r\n--b--`,
  }),
  XML: (name, value) => ({
    body: `<user><n>Ada</n><${xmlName(name)} kind="new">${xmlText(value)}</${xmlName(name)}></user>`,
  }),
  'XML in XML': (name, value) => ({
    body: `<s:a><s:${xmlName(name)}><v>${xmlText(value)}</v><![CDATA[${value}]]></s:${xmlName(name)}></s:a>`,
  }),
  'an attribute': (name, value) => ({ body: `<user id="7" ${xmlName(name)}="${xmlText(value)}" name="Ada"/>` }),
  YAML: (name, value) => ({ body: `user:\n  ${name}: ${value}\n  name: Ada` }),
  'a list in YAML': (name, value) => ({ body: `user:\n  ${name}:\n    - ${value}\n    - ${value}\n  name: Ada` }),
  'a list in YAML, as far out as its name': (name, value) => ({
    body: `${name}:\n- ${value}\n- "${value}"\nname: Ada`,
  }),
  'an object in YAML': (name, value) => ({ body: `${name}:\n  now: ${value}\n  before: ${value}\n\nname: Ada` }),
  'a long text in YAML': (name, value) => ({ body: `${name}: |-\r\n  ${value}\r\n\r\n  ${value}\r\nname: Ada` }),
  'a backslash in a list': (name, value) => ({ body: `{${JSON.stringify(name)}: [\\${value}]}` }),
  'a query': (name, value) => ({ path: `/api/dishes?a=b&${enc(name)}=${enc(value)}&c=d` }),
  'a query that nobody encoded': (name, value) => ({
    path: `/api/dishes?${name}=${value.replaceAll('&', '%26').replaceAll('%z', '%25z')}#top`,
  }),
  'a fragment': (name, value) => ({ path: `/api/dishes#${enc(name)}=${enc(value)}` }),
  'a segment': (name, value) => ({ path: `/api/dishes;${enc(name)}=${enc(value)}/7` }),
  'a query in a query': (name, value) => ({ path: `/api?next=${enc(`https://a.test/?${name}=${enc(value)}`)}` }),
  GraphQL: (name, value) => ({
    headers: json,
    body: JSON.stringify({
      query: `mutation { logIn(${name.replaceAll('-', '_')}: ${JSON.stringify(value)}) { id } }`,
    }),
  }),
}

const withoutSecrets = (written: Order): Order => createStandIns().replace(written)

describe('a secret under the name of one', () => {
  it.each(Object.entries(carriers))('is replaced in %s', (_where, carry) => {
    fc.assert(
      fc.property(fc.constantFrom(...names), secret, (name, value) => {
        const once = withoutSecrets(order(carry(name, value)))
        expect(JSON.stringify(once)).not.toContain(core(value))
        expect(JSON.stringify(once)).toContain('stand-in-1')
        // What has been replaced once stays as it is.
        expect(withoutSecrets(once)).toEqual(once)
      }),
      { numRuns: 150 },
    )
  })

  it('has the same stand-in in every carrier', () => {
    const standIns = createStandIns()
    const value = 'Zq-lantern-otter'
    for (const [where, carry] of Object.entries(carriers)) {
      // There it is two lines, and one with a backslash more.
      if (where === 'multipart' || where === 'a backslash in a list') continue
      const text = JSON.stringify(standIns.replace(order(carry('password', value))))
      expect(new Set(text.match(/stand-in-\d+(?:-of-15-to-128)?/g)), where).toContain('stand-in-1-of-15-to-128')
    }
  })

  it('leaves every byte beside it: names, numbers, escapes, spaces', () => {
    const body =
      '{ "b" : 1.10,"b":2, "id":12345678901234567890, "n\\u00e9":"\\u00e9 \\/", "password":{"current":"hunter2", "pin":1234}, "log":"{\\"token\\": \\"abc\\",\\t\\"\\u00e9\\":1}"}'
    expect(withoutSecrets(order({ headers: json, body })).body).toBe(
      body.replace('"hunter2"', '"stand-in-1"').replace('1234}', '0}').replace('\\"abc\\"', '\\"stand-in-2\\"'),
    )
  })

  it('leaves what stands beside it in lines', () => {
    const lines = (...secrets: readonly string[]): string =>
      `name: Ada\npasswords:\n  - ${secrets[0]}\n\n  - "${secrets[1]}"\nport: 80\ntoken: >\n  ${secrets[2]}\nlist:\n  - a\n`
    expect(withoutSecrets(order({ body: lines('hunter2', 'otter77', 'lantern') })).body).toBe(
      lines('stand-in-1', 'stand-in-2', 'stand-in-3'),
    )
    expect(withoutSecrets(order({ body: '{"password": [\\hunter2]}' })).body).toBe('{"password": [stand-in-1]}')
  })

  it('is none where the name only looks alike', () => {
    const body = JSON.stringify({
      secretary: 'Ada',
      compass: 'north',
      shopping: 'bread',
      author: 'Bo',
      desenha: 'x',
      tokenizer: 'y',
    })
    expect(withoutSecrets(order({ headers: json, body })).body).toBe(body)
  })
})

describe('a header', () => {
  it.each([
    ['X-Api-Key', 'hunter2hunter2hunter2', 'stand-in-1-of-15-to-128'],
    ['x-auth-token', ' hunter2 ', ' stand-in-1 '],
    ['Authorization', 'Token hunter2hunter2hunter2', 'Token stand-in-1-of-15-to-128'],
    ['Authorization', 'Basic YTpiYTpiYTpiYTpi', 'Basic stand-in-1-of-15-to-128'],
    ['authorization', 'Bearer a b', 'Bearer stand-in-1 stand-in-2'],
    ['authorization', 'Bearer', 'Bearer'],
    ['authorization', 'hunter2hunter2hunter2', 'stand-in-1-of-15-to-128'],
    ['authorization', 'Hawk id="x", mac="y"', 'stand-in-1-of-15-to-128'],
    ['Proxy-Authorization', 'Digest username="user"', 'Digest stand-in-1-of-15-to-128'],
    ['Cookie', 'sid=abc; theme=dark', 'sid=stand-in-1; theme=stand-in-2'],
    ['Ocp-Apim-Subscription-Key', 'hunter2', 'stand-in-1'],
    ['X-Functions-Key', 'hunter2', 'stand-in-1'],
    ['X-Csrf-Token', 'hunter2', 'stand-in-1'],
    ['X-Passwort', 'hunter2', 'stand-in-1'],
    ['X-Forwarded-Uri', '/reset?token=hunter2&a=b', '/reset?token=stand-in-1&a=b'],
    ['Idempotency-Key', 'order-7', 'order-7'],
    ['Content-Type', 'application/json; charset=utf-8', 'application/json; charset=utf-8'],
    ['Accept', 'text/html;q=0.9, */*', 'text/html;q=0.9, */*'],
  ])('%s: %s travels as %s', (name, value, travels) => {
    expect(withoutSecrets(order({ headers: { [name]: value } })).headers).toEqual({ [name]: travels })
  })

  it('with a badge of the house keeps it: whoever copies it from the wallet may want to change it', () => {
    const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
    const ours = `${part({ alg: 'none' })}.${part({ iss: 'https://backofhouse.test', role: 'chef' })}.x`
    const theirs = `${part({ alg: 'none' })}.${part({ iss: 'https://bank.example', role: 'chef' })}.x`
    const sent = (token: string) => withoutSecrets(order({ headers: { authorization: `Bearer ${token}` } })).headers
    expect(sent(ours)).toEqual({ authorization: `Bearer ${ours}` })
    expect(sent(theirs)).toEqual({ authorization: 'Bearer stand-in-1-of-15-to-128' })
  })
})

describe('what leaves the page', () => {
  let kitchen: TestKitchen
  beforeAll(async () => {
    kitchen = await openTestKitchen()
  })

  it('has no secret in it: neither link nor command, neither trace nor world', async () => {
    const anyCarrier = fc.constantFrom(...Object.keys(carriers))
    await fc.assert(
      fc.asyncProperty(anyCarrier, fc.constantFrom(...names), secret, async (where, name, value) => {
        const typed = order({ ...carriers[where]?.(name, value) })
        const header = { [`x-${enc(name).replaceAll('%', '')}`]: 'plain', 'x-api-key': core(value) }
        const sent = withoutSecrets({ ...typed, headers: { ...typed.headers, ...header } })
        if (!checkOrder(sent).ok) return
        const placed = { lesson: null, order: sent, switches: [], waitMs: 0 }
        const { hash } = writeAddress({ orders: { placed: [placed], shows: 'last' } }, Number.POSITIVE_INFINITY)
        const link = Buffer.from(new URLSearchParams(hash.slice(1)).get('orders') ?? '', 'base64url').toString()
        const run = await kitchen.simulate(kitchen.seedWorld(1), sent, kitchen.direct)
        const shown = JSON.stringify([toOtlp(run.trace), answerOf(run), run.world.durable.outbox])
        for (const text of [link, curlOf(sent), shown, Buffer.from(run.world.durable.database).toString('latin1')])
          expect(text).not.toContain(core(value))
      }),
      { numRuns: 60 },
    )
  }, 120_000)
})
