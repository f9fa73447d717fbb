// The face of `visit`: the model of the page, without React and without DOM.
export { isFaultId, isGeneralVariation, type SwitchId } from '../simulation'
export type { AddressNote, Asked } from './address'
export { isAway, isReduced } from './away'
export { inLines, isTooLongForLines } from './body-lines'
export { type Draft, draftOf, firstDraft, type HeaderLine, orderOfDraft, placeOf, senderOf } from './drafts/draft'
export type { PadState } from './drafts/pad'
export { type Ending, endingOf, refusal } from './ending'
export { partingStep, type Timeline, timelineOf, worldsOf } from './history/align'
export { type Known, knownOf } from './history/known'
export { compareLines, pairsOf } from './history/lines'
export { answerLines, mostLines, sqlLines, ticketLines } from './history/texts'
export { orderOfLink } from './journey/confirmation'
export { durationText } from './journey/duration'
export {
  lastQuery,
  type Posted,
  postedBy,
  queryAt,
  readBy,
  requestOf,
  responseBy,
  type StepInfo,
  stepInfo,
} from './journey/find'
export type { Journey } from './journey/journey'
export { passedBy } from './journey/passed'
export { type ProblemDocument, problemIn, wholeText } from './journey/problem-document'
export type { Kitchen, OpenPantry, SqlAnswer } from './kitchen'
export { KitchenProblem } from './kitchen-problem'
export { type Later, later } from './later'
export { type Chosen, chosenNext, ranWith } from './ordering/chosen-next'
export { knownValues } from './ordering/known-values'
export type { LessonFiles } from './ordering/lesson-opener'
export { atHome, lessonOrder, nextWorld, variationsNow, variedOrder, writtenOrder } from './ordering/next'
export type { SavedVisit } from './ordering/ordering'
export { orderSaved, type SavedOrder } from './ordering/placed'
export { isMidTrip, stepUnder } from './ordering/places'
export { createStandIns } from './ordering/stand-ins'
export {
  createPageModel,
  type Device,
  type HouseFacts,
  type PageModel,
  type PageModelParts,
  type Person,
} from './page-model'
export type { FrameCell } from './playing/frame-cell'
export { loadDrawing } from './playing/later-drawing'
export { positionAt } from './playing/steering'
export { type DoingTold, holdsOf, type Leg, type Told, type TravelTold } from './playing/telling'
export { type Cookbook, createCookbook, type Place, type Recipe } from './recipe/cookbook'
export type { Source, Token } from './recipe/syntax'
export { casesOf } from './sentences/cases'
export { outcomeOf } from './sentences/outcome'
export {
  type AppState,
  comparedEntry,
  type Lens,
  lenses,
  lensOf,
  lessonWords,
  type Preferences,
  type Problem,
  plateLensOf,
  type Reading,
  shownEntry,
  type Tab,
  tabs,
  usualStops,
  type View,
} from './state'
