// All text of the page grows with the reader's text size and with the address's `text`: no font is set in pixels.

import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it('no font is set in pixels', () => {
  const files = readdirSync('src/app', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'))
  expect(files.length).toBeGreaterThan(10)
  const found = files.flatMap((file) =>
    [...readFileSync(`src/app/${file}`, 'utf8').matchAll(/[;{\s](?:font|font-size):[^;}]*\dpx[^;}]*/g)].map(
      ([declaration]) => `${file}: ${declaration.trim()}`,
    ),
  )
  expect(found).toEqual([])
})
