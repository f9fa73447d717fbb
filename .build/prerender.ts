// Puts the idle first visit into index.html, in the build and in development, so that the house is there before any script.

import { createServer, type Plugin, type ResolvedConfig, type ViteDevServer } from 'vite'

const page = '/src/app/prerender.tsx'
const place = '<!-- page -->'

/** Replaces `<!-- page -->` by what `prerender()` of the page's module returns. */
export function prerender(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'prerender',
    configResolved: (resolved) => {
      config = resolved
    },
    transformIndexHtml: {
      order: 'pre',
      handler: async (html, { server }) => {
        const markup = server ? await render(server) : await renderAlone(config)
        // A function: `$` in the markup must stay what it is.
        return html.replace(place, () => markup)
      },
    },
  }
}

async function renderAlone(config: ResolvedConfig): Promise<string> {
  const server = await createServer({
    configFile: config.configFile ?? false,
    root: config.root,
    mode: config.mode,
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true, include: [] },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  })
  try {
    return await render(server)
  } finally {
    await server.close()
  }
}

async function render(server: ViteDevServer): Promise<string> {
  const loaded = await server.ssrLoadModule(page)
  const build: unknown = loaded['prerender']
  if (typeof build !== 'function') throw new Error(`${page} has no function prerender.`)
  const markup: unknown = await build()
  if (typeof markup !== 'string') throw new Error(`prerender() of ${page} gave no text.`)
  return markup
}
