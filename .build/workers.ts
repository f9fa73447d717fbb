// How the scripts of Workers are built. Under a service worker that asks who wants a file before it answers (MSW's does),
// Firefox waits for ever for a module that a Worker imports at its top: that client is known only once its modules are
// there. What is imported when the script runs arrives.

import type { Plugin, UserConfig } from 'vite'

export const workers: NonNullable<UserConfig['worker']> = {
  format: 'es',
  plugins: () => [importsNothingAtItsTop()],
}

function importsNothingAtItsTop(): Plugin {
  return {
    name: 'back-of-house:workers',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk' && chunk.isEntry && chunk.imports.length > 0)
          this.error(
            `${chunk.fileName} imports ${chunk.imports.join(', ')} at its top: in Firefox it would never start.`,
          )
    },
  }
}
