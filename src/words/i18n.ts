// The words, ready to use: one i18next instance per page, filled before the first render with what that needs.

import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { english, type Language } from './languages'

/** An instance that speaks this language; by default with the texts of the first page. Ready at once: nothing is fetched. */
export function createWords(language: Language = english, texts: Language['first'] = language.first): i18n {
  const words = createInstance()
  words.use(initReactI18next)
  void words.init({
    lng: language.tag,
    fallbackLng: language.tag,
    defaultNS: 'words',
    ns: ['words'],
    resources: { [language.tag]: { words: texts } },
    initAsync: false,
    // React escapes what it renders.
    interpolation: { escapeValue: false },
    react: { useSuspense: false, bindI18nStore: 'added' },
  })
  languages.set(words.store, language)
  return words
}

/** By store: `useTranslation` hands out a new wrapper of the instance at every render. */
const languages = new WeakMap<i18n['store'], Language>()
const whole = new WeakMap<i18n['store'], Promise<void>>()

/** Fetches the other words once. Rejects when they cannot be loaded, and may then be asked again. */
export function addLaterWords(words: i18n): Promise<void> {
  const known = whole.get(words.store)
  if (known) return known
  const { tag, later } = languages.get(words.store) ?? english
  const adding = later().then((texts) => {
    words.addResourceBundle(tag, 'words', texts, true)
  })
  whole.set(words.store, adding)
  adding.catch(() => whole.delete(words.store))
  return adding
}
