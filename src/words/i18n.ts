// The words, ready to use: one i18next instance per page, filled before the first render with what that needs.

import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { first } from './en/first'

/** An instance with these texts; by default those of the first page. Ready at once: nothing is fetched. */
export function createWords(texts: typeof first = first): i18n {
  const words = createInstance()
  words.use(initReactI18next)
  void words.init({
    lng: 'en',
    fallbackLng: 'en',
    defaultNS: 'words',
    ns: ['words'],
    resources: { en: { words: texts } },
    initAsync: false,
    // React escapes what it renders.
    interpolation: { escapeValue: false },
    react: { useSuspense: false, bindI18nStore: 'added' },
  })
  return words
}

/** By store: `useTranslation` hands out a new wrapper of the instance at every render. */
const whole = new WeakMap<i18n['store'], Promise<void>>()

/** Fetches the other words once. Rejects when they cannot be loaded, and may then be asked again. */
export function addLaterWords(words: i18n): Promise<void> {
  const known = whole.get(words.store)
  if (known) return known
  const adding = import('./en/later').then(({ later }) => {
    words.addResourceBundle('en', 'words', later, true)
  })
  whole.set(words.store, adding)
  adding.catch(() => whole.delete(words.store))
  return adding
}
