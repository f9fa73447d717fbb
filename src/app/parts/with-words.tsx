// Waits for the words that come after the first page; stands around whatever needs them, inside a Suspense.

import { type ReactNode, use } from 'react'
import { useTranslation } from 'react-i18next'
import { addLaterWords } from '../words/i18n'

export function WithWords({ children }: { readonly children: ReactNode }) {
  use(addLaterWords(useTranslation().i18n))
  return children
}
