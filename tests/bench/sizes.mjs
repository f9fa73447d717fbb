// Bytes of script as `gzip -9` makes them: what comes before the first paint, and the scene's own part of the client.

import { readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** @param {string} code */
const zipped = (code) => gzipSync(code, { level: 9 }).length

/**
 * What `index.html` itself asks for: its inline scripts, the entry, and the modules that the entry imports.
 * @param {string} dist
 */
export function entryScriptBytes(dist) {
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  const files = [...html.matchAll(/<(?:script|link rel="modulepreload")[^>]*(?:src|href)="\.\/([^"]+\.js)"/g)]
  const inline = [...html.matchAll(/<script(?![^>]*src=)[^>]*>([\s\S]*?)<\/script>/g)]
  const sizes = [
    ...files.map(([, file = '']) => zipped(readFileSync(join(dist, file), 'utf8'))),
    ...inline.map(([, code = '']) => zipped(code)),
  ]
  return sizes.reduce((sum, size) => sum + size, 0)
}

/**
 * What of the client's chunks, minified as they are sent, comes from `src/scene`, whether it is loaded at once or
 * later: told by their source maps, and zipped as one.
 * @param {readonly { code: string, map: { mappings: string, sources: string[] } | null }[]} chunks
 */
export function sceneBytes(chunks) {
  return zipped(chunks.map(partOfScene).join('\n'))
}

/** @param {{ code: string, map: { mappings: string, sources: string[] } | null }} chunk */
function partOfScene({ code, map }) {
  if (!map?.sources.some(isScene)) return ''
  const { mappings, sources } = map
  const origin = new SourceMap({
    version: 3,
    file: '',
    sources,
    sourcesContent: [],
    names: [],
    mappings,
    sourceRoot: '',
  })
  let part = ''
  for (const [number, line] of code.split('\n').entries()) {
    for (let column = 0; column < line.length; column += 1) {
      const entry = origin.findEntry(number, column)
      if ('originalSource' in entry && isScene(entry.originalSource)) part += line[column]
    }
  }
  return part
}

/** What the bundler wrote itself has no source. @param {string | undefined} source */
const isScene = (source) => source?.includes('src/scene/') ?? false
