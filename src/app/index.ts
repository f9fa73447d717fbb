// The face of `app`: the page, what it works with, and what starts it.
export { connectAddress } from './address/connect'
export { createHost, type Host, type HostParts } from './host'
export type { Kitchen } from './kitchen'
export { loadKitchen } from './load-kitchen'
export { Root } from './root'
export { keep, readKept } from './store/kept'
export { onDeviceColours, showPreferences } from './store/on-page'
export { createWords } from './words/i18n'
