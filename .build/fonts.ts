// Vite plugin: the two typefaces, subset to what the page needs, as `virtual:fonts.css` in dev and build.
// Both files together stay within `limitBytes`, or the build fails.

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import subsetFont from 'subset-font'
import type { Plugin } from 'vite'
import { type Face, faces, fallbackFaces } from './typefaces.ts'

const limitBytes = 70_000
const virtualId = 'virtual:fonts.css'

/** `import 'virtual:fonts.css'` gives the page's `@font-face` rules; the subset files get hashed names in a build. */
export function fonts(): Plugin {
  let cache = ''
  let logSize = (_message: string): void => {}
  let css: Promise<string> | undefined
  return {
    name: 'back-of-house:fonts',
    configResolved(config) {
      cache = resolve(config.root, 'node_modules/.cache/back-of-house-fonts')
      if (config.command === 'build') logSize = (message) => config.logger.info(message)
    },
    resolveId: async (id) => {
      if (id !== virtualId) return null
      css ??= writeStylesheet(cache, logSize)
      return css
    },
  }
}

/** Writes the subset files and a stylesheet beside them; gives the stylesheet's path. */
async function writeStylesheet(cache: string, log: (message: string) => void): Promise<string> {
  mkdirSync(cache, { recursive: true })
  const made = await Promise.all(faces.map(async (face) => ({ face, bytes: await subset(face, cache) })))
  const total = made.reduce((sum, { bytes }) => sum + bytes.length, 0)
  const sizes = made.map(({ face, bytes }) => `${face.family} ${bytes.length}`).join(' + ')
  const message = `fonts: ${sizes} = ${total} bytes of woff2 (limit ${limitBytes})`
  if (total > limitBytes) throw new Error(message)
  log(message)
  const rules = [...made.map(({ face, bytes }) => rule(face, writeHashed(cache, face, bytes))), ...fallbackFaces]
  const path = join(cache, 'fonts.css')
  writeFileSync(path, rules.join('\n'))
  return path
}

function rule(face: Face, file: string): string {
  return `@font-face {
  font-family: '${face.family}';
  font-style: normal;
  font-weight: ${face.weight};
  ${face.stretch ? `font-stretch: ${face.stretch};` : ''}
  font-display: swap;
  src: url('./${file}') format('woff2');
}`
}

function writeHashed(cache: string, face: Face, bytes: Buffer): string {
  const file = `${face.file}.woff2`
  writeFileSync(join(cache, file), bytes)
  return file
}

/** Subsetting takes half a second, so its result is kept under a name that covers everything it depends on. */
async function subset(face: Face, cache: string): Promise<Buffer> {
  const source = readFileSync(createRequire(import.meta.url).resolve(face.source))
  const key = createHash('sha256').update(source).update(JSON.stringify(face)).digest('hex').slice(0, 16)
  const kept = join(cache, `${face.file}-${key}.subset`)
  if (existsSync(kept)) return readFileSync(kept)
  const bytes = await subsetFont(source, face.characters, {
    targetFormat: 'woff2',
    variationAxes: face.axes,
    keepFeatures: face.features,
    noHinting: true,
  })
  writeFileSync(kept, bytes)
  return bytes
}
