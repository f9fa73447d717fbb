// WebKitGTK's MiniBrowser over plain WebDriver (https://www.w3.org/TR/webdriver2/), on a display of its own.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { need } from '../../tools/browsers.mjs'
import { type Surface, whenLoaded } from './player'

export interface WebKit {
  /** Opens an address; with `frame` the surface is the first frame in it. One at a time. */
  open(url: string, inside: 'page' | 'frame'): Promise<Surface>
  close(): Promise<void>
}

/** WebDriver's name for an element in its messages. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf'

export async function launchWebKit(): Promise<WebKit> {
  const display = await startDisplay()
  const port = await freePort()
  const driver = spawn(need('webkit-driver'), [`--port=${port}`], {
    env: { ...process.env, DISPLAY: display.name, GDK_BACKEND: 'x11', WEBKIT_DISABLE_COMPOSITING_MODE: '1' },
    stdio: 'ignore',
  })
  const command = createClient(`http://127.0.0.1:${port}`)
  await untilReady(command)
  const created = await command('POST', '/session', { capabilities: { alwaysMatch: {} } })
  const session = `/session/${property(created, 'sessionId')}`

  return {
    async open(url, inside) {
      const script = (text: string): Promise<unknown> =>
        command('POST', `${session}/execute/sync`, { script: text, args: [] })
      await script('window.isLeft = true')
      await command('POST', `${session}/url`, { url })
      await patiently(async () => {
        if ((await script('return window.isLeft === true')) === true) throw new Error('The page before still stands.')
      })
      if (inside === 'frame') {
        await patiently(async () => {
          const element = await command('POST', `${session}/element`, { using: 'css selector', value: 'iframe' })
          await command('POST', `${session}/frame`, { id: { [elementKey]: property(element, elementKey) } })
        })
      }
      return whenLoaded({
        async run(work, parameter) {
          const body = { script: `return JSON.stringify({ value: (${work})(arguments[0]) })`, args: [parameter] }
          const text = await command('POST', `${session}/execute/sync`, body)
          return JSON.parse(String(text)).value
        },
      })
    },
    async close() {
      await command('DELETE', session).catch(() => undefined)
      await stop(driver)
      await stop(display.process)
    },
  }
}

const patienceMs = 10_000
const pauseMs = 100

/** The driver may still look into the page before: it is asked again until it sees this one. */
async function patiently(ask: () => Promise<void>): Promise<void> {
  const start = performance.now()
  for (;;) {
    try {
      return await ask()
    } catch (error) {
      if (performance.now() - start > patienceMs) throw error
      await new Promise((resume) => setTimeout(resume, pauseMs))
    }
  }
}

type Command = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>

function createClient(base: string): Command {
  return async (method, path, body) => {
    const response = await fetch(base + path, { method, ...(body ? { body: JSON.stringify(body) } : {}) })
    const { value }: { value: unknown } = await response.json()
    if (!response.ok) throw new Error(`WebDriver ${method} ${path}: ${property(value, 'message')}`)
    return value
  }
}

async function untilReady(command: Command): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    try {
      await command('GET', '/status')
      return
    } catch {
      await new Promise((resume) => setTimeout(resume, 100))
    }
  }
  throw new Error('WebKitWebDriver did not start within 10 s.')
}

/** A virtual screen with a number that the X server chose itself. */
async function startDisplay(): Promise<{ name: string; process: ChildProcess }> {
  const server = spawn(need('xvfb'), ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const pipe = server.stdio[3]
  if (!pipe) throw new Error('Xvfb was started without a pipe for its display number.')
  const [number] = await once(pipe, 'data')
  return { name: `:${String(number).trim()}`, process: server }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  if (address === null || typeof address === 'string') throw new Error('No free port.')
  return address.port
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const gone = once(child, 'exit')
  child.kill()
  await gone
}

function property(value: unknown, name: string): string {
  const found = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
  if (typeof found !== 'string') throw new Error(`WebDriver's answer lacks ${name}: ${JSON.stringify(value)}`)
  return found
}
