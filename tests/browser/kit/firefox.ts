// Firefox over WebDriver BiDi: Debian's own build, which Playwright cannot drive.

import puppeteer, { type Browser, type Frame } from 'puppeteer-core'
import { need } from '../../tools/browsers.mjs'
import { type Surface, whenLoaded } from './player'

export interface Firefox {
  /** Opens an address in a new tab; with `framed` the surface is the first frame in it. */
  open(url: string, inside: 'page' | 'frame'): Promise<Surface>
  close(): Promise<void>
}

export async function launchFirefox(): Promise<Firefox> {
  const browser: Browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: need('firefox'),
    headless: true,
    extraPrefsFirefox: { 'dom.serviceWorkers.enabled': true },
  })
  return {
    async open(url, inside) {
      const page = await browser.newPage()
      await page.goto(url, { waitUntil: 'load' })
      const frame = inside === 'page' ? page.mainFrame() : await firstFrame(page.mainFrame())
      return whenLoaded({ run: (work, parameter) => evaluate(frame, work, parameter) })
    },
    close: () => browser.close(),
  }
}

async function firstFrame(main: Frame): Promise<Frame> {
  const element = await main.waitForSelector('iframe')
  const frame = await element?.contentFrame()
  if (!frame) throw new Error('The page has no frame.')
  return frame
}

async function evaluate<Parameter, Value>(
  frame: Frame,
  work: (parameter: Parameter) => Value,
  parameter: Parameter,
): Promise<Value> {
  const text = await frame.evaluate(`JSON.stringify({ value: (${work})(${JSON.stringify(parameter)}) })`)
  return JSON.parse(String(text)).value
}
