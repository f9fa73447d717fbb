// Two web sites for the tests: one serves the built player, the other embeds it in every way hosts do.

import { resolve } from 'node:path'
import { serve } from '../../tools/serve.mjs'

const dist = process.env['DIST_FOLDER'] ?? resolve(import.meta.dirname, '../../../dist')

export interface Sites {
  /** The player at the top of its origin, as a first visit finds it: `http://127.0.0.1:…/`. */
  readonly home: string
  /** The same with the lesson `sign-up` open, as in all that follow. */
  readonly player: string
  /** The same build below a path. */
  readonly subPath: string
  /** The player in a frame on its own origin. */
  readonly sameOrigin: string
  /** The player in a frame on a page of another site (`localhost` is not the site of `127.0.0.1`). */
  readonly crossSite: string
  /** In place of the player an empty document of its origin: what a frame of another site finds untouched. */
  readonly crossSiteEmpty: string
  readonly sandboxScripts: string
  readonly sandboxSameOrigin: string
  close(): Promise<void>
}

const lesson = '?lesson=sign-up'

export async function startSites(): Promise<Sites> {
  // A frame without an origin loads modules only where every origin may read them.
  const headers = { 'Access-Control-Allow-Origin': '*' }
  const player = await serve({
    folders: { '/': dist, '/some/sub/path/': dist },
    pages: { '/framed': framing(`./${lesson}`, ''), '/empty': '<!doctype html><title>Nothing of the player</title>' },
    headers,
  })
  const origin = `http://127.0.0.1:${player.port}`
  const host = await serve({
    pages: {
      '/cross-site': framing(`${origin}/${lesson}`, ''),
      '/cross-site-empty': framing(`${origin}/empty`, ''),
      '/sandbox-scripts': framing(`${origin}/${lesson}`, 'sandbox="allow-scripts"'),
      '/sandbox-same-origin': framing(`${origin}/${lesson}`, 'sandbox="allow-scripts allow-same-origin"'),
    },
  })
  const elsewhere = `http://localhost:${host.port}`
  return {
    home: `${origin}/`,
    player: `${origin}/${lesson}`,
    subPath: `${origin}/some/sub/path/${lesson}`,
    sameOrigin: `${origin}/framed`,
    crossSite: `${elsewhere}/cross-site`,
    crossSiteEmpty: `${elsewhere}/cross-site-empty`,
    sandboxScripts: `${elsewhere}/sandbox-scripts`,
    sandboxSameOrigin: `${elsewhere}/sandbox-same-origin`,
    close: async () => {
      await Promise.all([player.close(), host.close()])
    },
  }
}

const framing = (source: string, attributes: string): string => `<!doctype html>
<html lang="en">
<title>A page that embeds the player</title>
<style>body { margin: 0 } iframe { border: 0; width: 100vw; height: 100vh; display: block }</style>
<iframe title="Back of House" src="${source}" ${attributes}></iframe>
</html>`
