// The page with everything it needs around it: the same on the client and in the built HTML.

import type { i18n } from 'i18next'
import { I18nextProvider } from 'react-i18next'
import { App } from './app'
import type { Host } from './host'
import { HostProvider } from './parts/context'

export function Root({ host, words }: { readonly host: Host; readonly words: i18n }) {
  return (
    <I18nextProvider i18n={words}>
      <HostProvider value={host}>
        <App />
      </HostProvider>
    </I18nextProvider>
  )
}
