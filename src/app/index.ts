// The face of `app`: the page, what it works with, and what starts it.

export { painted } from '../ui'
export { createWords, languageFor } from '../words'
export { connectAddress } from './address/connect'
export { connectDrafts } from './drafts/connect'
export { keep, readKept } from './kept'
export { connectLessonFiles } from './lesson-file/connect'
export { loadKitchen } from './load-kitchen'
export { onDeviceColours, showPreferences } from './on-page'
export { createPage, type Page, type PageParts } from './page'
export { Root } from './root'
