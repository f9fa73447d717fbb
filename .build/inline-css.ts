// Vite plugin: puts the entry's stylesheet into index.html, so that the first paint waits for no second file.

import { posix } from 'node:path'
import type { Plugin } from 'vite'

const stylesheetLink = /<link rel="stylesheet"[^>]*href="\.\/([^"]+\.css)"[^>]*>/g

export function inlineCss(): Plugin {
  return {
    name: 'back-of-house:inline-css',
    enforce: 'post',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (!bundle) return html
        return html.replace(stylesheetLink, (_link, file: string) => {
          const asset = bundle[file]
          if (asset?.type !== 'asset') throw new Error(`index.html links ${file}, which this build did not make`)
          const css = relink(String(asset.source), posix.dirname(file)).trim()
          return `<style>${css}</style>${keepOut(file)}`
        })
      },
    },
  }
}

/** Inlined, a relative address counts from the page, no longer from the stylesheet's folder. */
const relink = (css: string, folder: string): string =>
  css.replace(/url\((['"]?)(?![a-z]+:|\/|#)([^'")]+)\1\)/g, (_url, quote: string, path: string) => {
    return `url(${quote}./${posix.join(folder, path)}${quote})`
  })

/**
 * A chunk that is loaded later may name the entry's stylesheet among its own. Vite's loader skips a stylesheet
 * that the page links already; `disabled` keeps the browser from fetching this link.
 */
const keepOut = (file: string): string => `<link rel="stylesheet" href="./${file}" disabled>`
