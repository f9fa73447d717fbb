// The high-contrast colours: every text on every ground it stands on has at least 7:1 (WCAG 2.2, 1.4.6).

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync('src/app/tokens.css', 'utf8')
const tokens = new Map(
  [...blockOf(':root'), ...blockOf("[data-theme='contrast']")].map(([name, value]) => [name, value] as const),
)

const grounds = ['--paper', '--panel', '--well']
const pairs = [
  ...['--ink', '--ink-2', '--ink-3'].flatMap((text) => grounds.map((ground) => [text, ground] as const)),
  ...['--c-kw', '--c-str', '--c-num', '--c-fn', '--c-com', '--c-par'].flatMap((text) =>
    grounds.map((ground) => [text, ground] as const),
  ),
  ...['--ok', '--redir', '--warn', '--bad'].flatMap((text) =>
    [...grounds, `${text}-soft`].map((ground) => [text, ground] as const),
  ),
  ...['--ok-soft', '--redir-soft', '--warn-soft', '--bad-soft', '--now', '--now-soft'].map(
    (ground) => ['--ink', ground] as const,
  ),
  ['--ink-2', '--now-soft'],
  ['--now-ink', '--now-soft'],
  ['--on-ink', '--ink'],
  ['--on-ink', '--focus'],
  ['--film-text', '--film'],
  ['--film-text', '--film-frame'],
  ['--film-ahead', '--film'],
  ['--plate-ink', '--plate'],
  ['--plate-ink2', '--plate'],
  ['--plate-ink', '--plate-off'],
] as const

describe('high contrast', () => {
  it.each(pairs)('%s on %s', (text, ground) => {
    expect(contrast(luminance(text), luminance(ground))).toBeGreaterThanOrEqual(7)
  })

  it.each(['--line', '--line-2', '--focus'])('%s can be seen on the grounds', (line) => {
    for (const ground of grounds) expect(contrast(luminance(line), luminance(ground))).toBeGreaterThanOrEqual(4.5)
  })
})

/** The custom properties of the block of that selector. */
function blockOf(selector: string): readonly (readonly [string, string])[] {
  const start = css.indexOf(`${selector} {`)
  const block = css.slice(start, css.indexOf('}', start))
  return [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value])
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(token: string): number {
  const hex = /^#([\da-f]{6})$/i.exec(tokens.get(token) ?? '')?.[1]
  if (!hex) throw new Error(`${token} is no opaque colour: ${tokens.get(token)}`)
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const contrast = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
