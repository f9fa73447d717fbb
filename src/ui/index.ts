// The face of `ui`: small parts every view uses, and how they reach the page.
export { asTyped } from './as-typed'
export { Bold } from './bold'
export { breathe, painted } from './breathe'
export { Coloured } from './coloured'
export { DetailChoice } from './detail-choice'
export { FidelityBadge } from './fidelity'
export { frameWords, lensedFrameWords } from './frame-words'
export { partsOf, type Sentence, type SentencePart } from './glossary/find-terms'
export { Term } from './glossary/term'
export { Hung } from './hung'
export { Icon } from './icons'
export { LimitedInput } from './limited-input'
export { Mark } from './mark'
export { MarkedText, plainText, unmarked } from './marked-text'
export { Opened, partOf, partWith } from './opened'
export { PageModelProvider, usePageModel } from './page/context'
export { useDifference } from './page/difference'
export {
  type Phase,
  useApp,
  useComparedJourney,
  useFrame,
  useJourney,
  useLens,
  usePhase,
  usePlateLens,
  usePlaying,
  useRate,
  useStep,
  useStepIndex,
  useTold,
  useToldLater,
} from './page/hooks'
export { type SwitchWords, useLessonWords, useSwitchWords } from './page/lesson-words'
export { orderForm, orderFormId, usePad } from './page/order-form'
export { placeWords } from './place-words'
export { Segments } from './segments'
export { SendButton, sendPart } from './send-button'
export { sentencesOf, shownSentences } from './sentences/sentences'
export { Shape, Status } from './status'
export { isTooLongToEdit, shownOfLonger, TextBox } from './text-box'
export { Transport } from './transport'
export { useFetched } from './use-fetched'
export { usePrinting } from './use-printing'
export { focusOn, selectIn, showSoon } from './within'
