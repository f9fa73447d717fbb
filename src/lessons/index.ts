// The face of `lessons`: what is known of all of them, one that is opened, and the order it makes.

export { isSwitchName, type Order, type PlacedOrder, type SwitchId, type Variations } from '../simulation'
export { stations } from '../trace'
export { type CatalogueEntry, catalogue, inCatalogue } from './catalogue'
export type { ExpectedType, FileProblem } from './file'
export { isForeign, type Lesson, type LessonField, longestLessonFile, type Move, settingOf, switchesOf } from './lesson'
export { firstLesson, loadLesson, loadTitles, type OpenedLesson, readLesson } from './opened'
export { type Edits, editsOf, freshOrderOf, orderOf, type Values } from './order-of'
export type { LessonTitle, LessonWords, VariationWords } from './words'
