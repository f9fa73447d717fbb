// The idle first visit as HTML, for the build. Runs in Node, never in the page.

import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { firstLesson } from '../lessons'
import { renderHouse } from '../scene/view/static'
import { createHost } from '../visit/visit'
import { Root } from './root'
import { signs } from '../stage/scene-words'
import { createWords } from '../words/i18n'

/** What stands inside the page's root element before any script has run. */
export function prerender(): string {
  const host = createHost({
    lesson: firstLesson,
    frames: { request: () => 0, cancel: () => {} },
    openKitchen: () => Promise.reject(new Error('No order is sent while the page is built.')),
    device: { prefersLess: () => false, small: () => false, afterPaint: (work) => work() },
    keep: () => {},
    house: renderHouse(renderToStaticMarkup, signs),
  })
  return renderToString(<Root host={host} words={createWords()} />)
}
