// A static file server for the tests and the bench: the built page under several paths, compressed like a real host's.

import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'

/** @type {Record<string, string>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}
const compressible = new Set(['.css', '.html', '.js', '.json', '.mjs', '.svg', '.txt', '.wasm', '.webmanifest'])

/**
 * @typedef {object} Site
 * @property {Readonly<Record<string, string>>} [folders] Path prefix (begins and ends with `/`) → folder on disk.
 * @property {Readonly<Record<string, string>>} [pages] Exact path → HTML, or what the path's ending says.
 * @property {Readonly<Record<string, string>>} [headers] Sent with every answer.
 */

/**
 * Serves a site on 127.0.0.1 on a free port, gzipped where that helps and the browser takes it.
 * @param {Site} site
 * `bytesSent` counts everything that left the server, heads included.
 * @returns {Promise<{ port: number, bytesSent: () => number, close: () => Promise<void> }>}
 */
export async function serve(site) {
  /** @type {Map<string, Buffer>} */
  const compressed = new Map()
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const headers = { 'Cache-Control': 'no-cache', ...site.headers }
    const page = site.pages?.[path]
    if (page !== undefined) {
      response.writeHead(200, { ...headers, 'Content-Type': types[extname(path)] ?? types['.html'] }).end(page)
      return
    }
    const file = fileFor(site, path)
    if (!file) {
      response.writeHead(404, { ...headers, 'Content-Type': 'text/plain' }).end('Not found')
      return
    }
    const extension = extname(file)
    const type = types[extension] ?? 'application/octet-stream'
    if (compressible.has(extension) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) {
      const body = compressed.get(file) ?? gzipSync(readFileSync(file), { level: 9 })
      compressed.set(file, body)
      response.writeHead(200, {
        ...headers,
        'Content-Type': type,
        'Content-Encoding': 'gzip',
        'Content-Length': body.length,
      })
      response.end(body)
      return
    }
    response.writeHead(200, { ...headers, 'Content-Type': type, 'Content-Length': statSync(file).size })
    createReadStream(file).pipe(response)
  })
  /** @type {Set<import('node:net').Socket>} */
  const sockets = new Set()
  server.on('connection', (socket) => sockets.add(socket))
  await new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(0, '127.0.0.1', () => done(undefined))
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The test server has no port.')
  return {
    port: address.port,
    bytesSent: () => [...sockets].reduce((sum, socket) => sum + socket.bytesWritten, 0),
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

/**
 * The file that a path names, an `index.html` for a folder; never one outside the served folder.
 * @param {Site} site
 * @param {string} path
 */
function fileFor(site, path) {
  const prefixes = Object.entries(site.folders ?? {}).sort(([a], [b]) => b.length - a.length)
  for (const [prefix, folder] of prefixes) {
    if (!path.startsWith(prefix)) continue
    const root = resolve(folder)
    const file = join(root, normalize(`/${path.slice(prefix.length)}`))
    const found = existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file
    if (existsSync(found)) return found
  }
  return null
}
