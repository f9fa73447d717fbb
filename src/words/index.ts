// The face of `words`: what people read.
export { addLaterWords, createWords } from './i18n'
export { type Language, languageFor } from './languages'
export { marksOf, type TermId, termsOf } from './terms'
