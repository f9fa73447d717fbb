// Vite plugin: what is known of all lessons, read from their folders, so that a lesson is one folder and nothing else.
// `virtual:lessons/catalogue` is small and comes at once; titles come with what lists them, a lesson when it is opened.

import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Plugin, transformWithOxc } from 'vite'

const prefix = 'virtual:lessons/'
const inner = `\0${prefix}`

export interface Folder {
  readonly path: string
  /** `sign-up` of `03-sign-up`: the lesson's id. */
  readonly id: string
}

/** `content`: the folder of the lessons' folders, from the project's root. */
export function lessons(content = 'src/lessons/content'): Plugin {
  let root = ''
  return {
    name: 'back-of-house:lessons',
    configResolved: (config) => {
      root = resolve(config.root, content)
    },
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith(inner)) return null
      const folders = foldersIn(root)
      for (const { path } of folders)
        for (const file of readdirSync(path)) if (!file.startsWith('endings')) this.addWatchFile(join(path, file))
      const [what = '', lesson = '', lang = ''] = id.slice(inner.length).split('/')
      switch (what) {
        case 'catalogue':
          return catalogueCode(folders)
        case 'titles':
          return lesson === '' ? titleLoadersCode(folders) : titlesCode(folders, lesson)
        case 'load':
          return loadCode(folders)
        case 'one':
          return oneCode(folders, lesson, lang)
        default:
          throw new Error(`There is no ${id.slice(1)}.`)
      }
    },
  }
}

/** In the order in which they are offered: by the number each begins with. */
export function foldersIn(content: string): readonly Folder[] {
  return readdirSync(content)
    .sort()
    .map((name) => {
      const id = /^\d\d-([a-z][a-z\d-]*)$/.exec(name)?.[1]
      if (id === undefined) throw new Error(`${name} is no folder of a lesson: it is called like 03-sign-up.`)
      return { path: join(content, name), id }
    })
}

/** A row for each lesson, as `lessons/catalogue.ts` reads it. */
async function catalogueRows(folders: readonly Folder[]): Promise<readonly (readonly unknown[])[]> {
  return Promise.all(
    folders.map(async ({ path, id }) => {
      const lesson = await exportOf(join(path, 'lesson.ts'), 'lesson')
      const { stops } = record(JSON.parse(readFileSync(join(path, 'measured.json'), 'utf8')), path)
      if (lesson['id'] !== id) throw new Error(`The lesson in ${path} has the id ${String(lesson['id'])}.`)
      return [id, lesson['chapter'], lesson['minutes'], stops, lesson['seconds'], lesson['prerequisites']]
    }),
  )
}

const catalogueCode = async (folders: readonly Folder[]): Promise<string> =>
  `export const rows = ${JSON.stringify(await catalogueRows(folders))}`

/** A list for each language in which there is anything. */
function titleLoadersCode(folders: readonly Folder[]): string {
  const langs = new Set(folders.flatMap(({ path }) => langsIn(path)))
  const loaders = [...langs].map((lang) => `${JSON.stringify(lang)}: () => import('${prefix}titles/${lang}')`)
  return `export const loaders = { ${loaders.join(', ')} }`
}

/** What is not translated yet stands there in English. */
async function titlesCode(folders: readonly Folder[], lang: string): Promise<string> {
  const titles = folders.map(async ({ path, id }) => {
    const file = `words.${langsIn(path).includes(lang) ? lang : 'en'}.ts`
    const { title, goal } = await exportOf(join(path, file), 'words')
    return [id, { title, goal }] as const
  })
  return `export const titles = ${JSON.stringify(Object.fromEntries(await Promise.all(titles)))}`
}

/** One file for a lesson in a language: its data and its words come together. */
function loadCode(folders: readonly Folder[]): string {
  const loaders = folders.flatMap(({ path, id }) =>
    langsIn(path).map((lang) => `${JSON.stringify(`${id}/${lang}`)}: () => import('${prefix}one/${id}/${lang}')`),
  )
  return `export const loaders = { ${loaders.join(', ')} }`
}

function oneCode(folders: readonly Folder[], id: string, lang: string): string {
  const path = folders.find((folder) => folder.id === id)?.path
  if (path === undefined) throw new Error(`There is no lesson ${id}.`)
  return [
    `export { lesson } from ${JSON.stringify(join(path, 'lesson.ts'))}`,
    `export { words } from ${JSON.stringify(join(path, `words.${lang}.ts`))}`,
  ].join('\n')
}

const langsIn = (path: string): readonly string[] =>
  readdirSync(path).flatMap((name) => /^words\.([\w-]+)\.ts$/.exec(name)?.[1] ?? [])

/** What a file of pure data exports: it imports nothing but types, so without them it runs by itself. */
async function exportOf(path: string, name: string): Promise<Readonly<Record<string, unknown>>> {
  const { code } = await transformWithOxc(readFileSync(path, 'utf8'), path, { sourcemap: false })
  const loaded: unknown = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)
  return record(record(loaded, path)[name], path)
}

function record(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw new Error(`${path} holds no data.`)
  return Object.fromEntries(Object.entries(value))
}
