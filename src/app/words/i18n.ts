// The words, ready to use: one i18next instance per page, filled before the first render.

import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { en } from './en'

/** An instance with the English words. Ready at once: nothing is fetched. */
export function createWords(): i18n {
  const words = createInstance()
  words.use(initReactI18next)
  void words.init({
    lng: 'en',
    fallbackLng: 'en',
    defaultNS: 'words',
    ns: ['words'],
    resources: { en: { words: en } },
    initAsync: false,
    // React escapes what it renders.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  return words
}
