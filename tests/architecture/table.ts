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
  { name: 'playback', mayImport: ['shared'], faces: face },
  { name: 'scene/model', mayImport: ['shared', 'trace'], faces: face },
  // Its second face is drawn when the page is built; apart, so that the client's bundle does not reach it.
  { name: 'scene/view', mayImport: ['shared', 'scene/model'], faces: ['index', 'static'] },
  { name: 'lessons', mayImport: ['shared', 'trace', 'simulation'], faces: face },
  { name: 'load', mayImport: ['shared'], faces: face },
  { name: 'embed', mayImport: ['shared', 'lessons'], faces: face },
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
    ],
    faces: face,
  },
]

/** It builds the parts and mounts the page, so it may import every module's face. */
export const entry = 'src/main.tsx'

/** The only place that reads other modules' files as text, without linking them. */
export const rawReader = { folder: 'src/app/recipe/', reads: 'src/server/' }

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
  { name: 'react', only: ['app', 'scene/view'] },
  { name: 'react-dom', only: ['app'] },
  { name: 'framer-motion', only: ['app', 'scene/view'] },
  { name: 'radix-ui', only: ['app'] },
  { name: 'zustand', only: ['app'] },
  { name: 'i18next', only: ['app'] },
  { name: 'react-i18next', only: ['app'] },
  { name: '@lezer/common', only: ['app'] },
  { name: '@lezer/highlight', only: ['app'] },
  { name: '@lezer/javascript', only: ['app'] },
  { name: '@codemirror/commands', only: ['app'] },
  { name: '@codemirror/lang-sql', only: ['app'] },
  { name: '@codemirror/language', only: ['app'] },
  { name: '@codemirror/state', only: ['app'] },
  { name: '@codemirror/view', only: ['app'] },
]
