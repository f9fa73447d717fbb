// The page with everything it needs around it: the same on the client and in the built HTML.

import './tokens.css'
import './base.css'
import type { i18n } from 'i18next'
import { useEffect } from 'react'
import { I18nextProvider } from 'react-i18next'
import { PageModelProvider } from '../ui'
import { App } from './app'
import { type Page, PageProvider } from './page'
import { keepUpWithTranslator } from './translator'

interface Props {
  readonly page: Page
  readonly words: i18n
  /** Called once, when the page stands, but for the restaurant, whose script comes later. */
  onMounted?(): void
  /** Called once, when that stands, too. */
  onRestaurant?(): void
}

export function Root({ page, words, onMounted, onRestaurant }: Props) {
  useEffect(() => onMounted?.(), [onMounted])
  useEffect(() => keepUpWithTranslator(document), [])
  return (
    <I18nextProvider i18n={words}>
      <PageProvider value={page}>
        <PageModelProvider value={page.model}>
          <App {...(onRestaurant ? { onRestaurant } : {})} />
        </PageModelProvider>
      </PageProvider>
    </I18nextProvider>
  )
}
