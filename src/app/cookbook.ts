// The server's own source, as text: what the recipe shows is what ran. Heavy, so it is loaded with the recipe only.

import { createCookbook } from '../visit'

/** Path from the project's root (`src/server/features/users/sign-up.ts`) → text. */
export const serverFiles: ReadonlyMap<string, string> = new Map(
  Object.entries(import.meta.glob<string>('../server/**/*.ts', { query: '?raw', import: 'default', eager: true })).map(
    ([path, text]) => [path.replace('../', 'src/'), text],
  ),
)

export const cookbook = createCookbook(serverFiles)
