// The face of `app`: the page, what it works with, and what starts it.

export { createHost, type Host, type HostParts } from './host'
export { Root } from './root'
export { keep, readKept } from './store/kept'
export { onDeviceColours, showPreferences } from './store/on-page'
export { createWords } from './words/i18n'
