// Builds the parts and mounts the page.

import 'virtual:fonts.css'
import { hydrateRoot } from 'react-dom/client'
import {
  connectAddress,
  connectDrafts,
  connectLessonFiles,
  createPage,
  createWords,
  keep,
  languageFor,
  loadKitchen,
  onDeviceColours,
  painted,
  Root,
  readKept,
  showPreferences,
} from './app'
import { firstLesson } from './lessons'
import { animationFrames } from './playback/animation-frames'
import { noHouse } from './scene/view'
import { invariant } from './shared'

const root = document.getElementById('root')
invariant(root, 'the page has a root')

const asked = new URLSearchParams(location.search).get('lang')
const language = languageFor([...(asked === null ? [] : [asked]), ...navigator.languages])
const words = createWords(language)
document.documentElement.lang = language.tag
document.documentElement.dir = language.direction
// Asked on every animation frame, where even reading the list would be felt.
const lessMovement = matchMedia('(prefers-reduced-motion: reduce)')
let prefersLess = lessMovement.matches
lessMovement.addEventListener('change', ({ matches }) => {
  prefersLess = matches
})

const page = createPage({
  language: language.tag,
  lesson: firstLesson,
  frames: animationFrames,
  openKitchen: () => loadKitchen(words),
  device: {
    prefersLess: () => prefersLess,
    // The stylesheets' small arrangements.
    small: () => matchMedia('(max-width: 960px), (max-height: 480px)').matches,
    afterPaint: (work) => void painted().then(work),
  },
  keep,
  house: noHouse,
})
const { model } = page
const show = (): void => showPreferences(document.documentElement, model.store.getState().preferences)
model.store.subscribe(show)
onDeviceColours(show)
model.recall(readKept())

hydrateRoot(root, <Root page={page} words={words} onMounted={begin} onRestaurant={allThere} />)

/** The picture must be as it was built until React has taken it over; only then another lesson may stand there. */
function begin(): void {
  connectAddress(model, window)
  void connectDrafts(model, window)
  connectLessonFiles(model, window)
  pressAgain('#restaurant button')
}

/** The restaurant comes last. */
function allThere(): void {
  pressAgain('')
}

// The kitchen is heavy: it is opened once the page stands, ahead of the first order.
const warmUp = (): void => void model.warmUp()
if (document.readyState === 'complete') setTimeout(warmUp)
else window.addEventListener('load', () => setTimeout(warmUp))

declare global {
  /** The last button pressed before its script was there, of those that this selector matches (see index.html). */
  var early: { within: string; button?: Element | undefined }
}

/** From now on only those buttons are without their script. */
function pressAgain(within: string): void {
  const { button } = early
  early.within = within
  if (!(button instanceof HTMLElement) || (within !== '' && button.matches(within))) return
  early.button = undefined
  const press = (): void => {
    delete document.documentElement.dataset['waiting']
    button.click()
  }
  // It was pressed on the page of the address, whose lesson may still be on its way.
  const lesson = model.lessonUnderWay()
  if (lesson) void lesson.then(() => setTimeout(press))
  else press()
}
