// Who may import whom: the table of the design, as data.

export interface Module {
  readonly name: string
  /** The modules whose face it may import. */
  readonly mayImport: readonly string[]
  /** Its faces, from its own folder: all that others may import of it. */
  readonly faces: readonly string[]
}

const face = ['index']

export const modules: readonly Module[] = [
  { name: 'shared', mayImport: [], faces: face },
  { name: 'trace', mayImport: ['shared'], faces: face },
  { name: 'server', mayImport: ['shared', 'trace'], faces: face },
  { name: 'network', mayImport: ['shared', 'trace', 'server'], faces: face },
  { name: 'simulation', mayImport: ['shared', 'trace', 'server'], faces: face },
  // Its second face has the browser's own frames; the first needs no document.
  { name: 'playback', mayImport: ['shared'], faces: ['index', 'animation-frames'] },
  { name: 'scene/model', mayImport: ['shared', 'trace'], faces: face },
  // Its second face is drawn when the page is built; apart, so that the client's bundle does not reach it.
  { name: 'scene/view', mayImport: ['shared', 'scene/model'], faces: ['index', 'static'] },
  { name: 'lessons', mayImport: ['shared', 'trace', 'simulation'], faces: face },
  { name: 'load', mayImport: ['shared'], faces: face },
  { name: 'embed', mayImport: ['shared', 'lessons'], faces: face },
  {
    name: 'visit',
    mayImport: ['shared', 'trace', 'simulation', 'scene/model', 'lessons', 'playback', 'embed'],
    faces: face,
  },
  { name: 'words', mayImport: ['shared', 'trace'], faces: face },
  { name: 'ui', mayImport: ['shared', 'trace', 'words', 'visit'], faces: face },
  {
    name: 'stage',
    mayImport: ['shared', 'trace', 'playback', 'scene/model', 'scene/view', 'visit', 'words', 'ui'],
    faces: face,
  },
  {
    name: 'panels',
    mayImport: ['shared', 'trace', 'simulation', 'lessons', 'visit', 'words', 'ui'],
    faces: face,
  },
  {
    name: 'app',
    mayImport: [
      'shared',
      'trace',
      'server',
      'network',
      'simulation',
      'playback',
      'scene/model',
      'scene/view',
      'lessons',
      'load',
      'embed',
      'visit',
      'words',
      'ui',
      'stage',
      'panels',
    ],
    faces: face,
  },
]

/** It builds the parts and mounts the page, so it may import every module's face. */
export const entry = 'src/main.tsx'

/** The only place that reads other modules' files as text, without linking them. */
export const rawReader = { file: 'src/app/cookbook.ts', reads: 'src/server/' }

/** Packages that belong to some modules only; a name covers its sub-paths. */
export const packages: readonly { readonly name: string; readonly only: readonly string[] }[] = [
  { name: 'msw', only: ['network'] },
  { name: '@mswjs/interceptors', only: ['network'] },
  { name: 'hono', only: ['server'] },
  { name: 'hono-openapi', only: ['server'] },
  { name: '@hono/standard-validator', only: ['server'] },
  { name: 'jose', only: ['server'] },
  { name: 'hash-wasm', only: ['server'] },
  { name: '@sqlite.org/sqlite-wasm', only: ['server', 'simulation'] },
  { name: 'react', only: ['scene/view', 'words', 'ui', 'stage', 'panels', 'app'] },
  { name: 'react-dom', only: ['ui', 'app'] },
  { name: 'framer-motion', only: ['scene/view', 'stage'] },
  { name: 'radix-ui', only: ['ui', 'panels', 'app'] },
  { name: 'zustand', only: ['visit', 'ui', 'panels'] },
  { name: 'i18next', only: ['words', 'ui', 'stage', 'panels', 'app'] },
  { name: 'react-i18next', only: ['words', 'ui', 'stage', 'panels', 'app'] },
  { name: '@lezer/common', only: ['visit'] },
  { name: '@lezer/highlight', only: ['visit', 'panels'] },
  { name: '@lezer/javascript', only: ['visit'] },
  { name: '@codemirror/commands', only: ['panels'] },
  { name: '@codemirror/lang-sql', only: ['panels'] },
  { name: '@codemirror/language', only: ['panels'] },
  { name: '@codemirror/state', only: ['panels'] },
  { name: '@codemirror/view', only: ['panels'] },
]
