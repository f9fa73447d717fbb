// How the page is built and served, and how its unit tests run.

import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { fonts } from './.build/fonts.ts'
import { inlineCss } from './.build/inline-css.ts'
import { lessons } from './.build/lessons.ts'
import { prerender } from './.build/prerender.ts'
import { workers } from './.build/workers.ts'

export default defineConfig({
  // Relative, so that the same build works under any path.
  base: './',
  plugins: [react(), fonts(), lessons(), inlineCss(), prerender()],
  build: {
    target: 'es2022',
    // What is imported later is fetched when it is asked for; only the entry's own imports come before first paint.
    modulePreload: { polyfill: false },
    // What comes at once comes as one: parts of it that others share are no files of their own, each asked for and packed alone.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'page', tags: ['$initial'] }] } } },
    // Fonts must stay files of their own: inlined they would delay the first paint.
    assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
  },
  worker: workers,
  // A frame sandboxed without an origin loads modules only where every origin may read them.
  preview: { cors: { origin: '*' } },
  // It finds its wasm beside itself, which pre-bundling would move away.
  optimizeDeps: { exclude: ['@sqlite.org/sqlite-wasm'] },
  test: {
    // A bound for what hangs, not a measure: these run beside other work.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Nobody works at the machine meanwhile.
    maxWorkers: '100%',
    // Many short-lived objects: fewer collections.
    execArgv: ['--max-semi-space-size=64'],
    globalSetup: 'tests/kit/fresh-recordings.ts',
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          // They keep nothing in their modules that another file could meet, so each worker loads the parts once.
          isolate: false,
          include: ['tests/{architecture,contract,lessons,scene,tools,unit}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'jsdom',
          setupFiles: ['tests/kit/faster-page.ts', 'tests/kit/patience.ts'],
          include: ['tests/**/*.test.tsx'],
          exclude: ['**/node_modules/**'],
        },
      },
    ],
  },
})
