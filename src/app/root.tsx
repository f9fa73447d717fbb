// The page with everything it needs around it: the same on the client and in the built HTML.

import './tokens.css'
import './base.css'
import type { i18n } from 'i18next'
import { useEffect } from 'react'
import { I18nextProvider } from 'react-i18next'
import { App } from './app'
import type { Host } from '../visit/visit'
import { HostProvider } from '../ui/page/context'
import { keepUpWithTranslator } from './translator'

interface Props {
  readonly host: Host
  readonly words: i18n
  /** Called once, when the page stands. */
  onMounted?(): void
}

export function Root({ host, words, onMounted }: Props) {
  useEffect(() => onMounted?.(), [onMounted])
  useEffect(() => keepUpWithTranslator(document), [])
  return (
    <I18nextProvider i18n={words}>
      <HostProvider value={host}>
        <App />
      </HostProvider>
    </I18nextProvider>
  )
}
