// The idle first visit as HTML, for the build. Runs in Node, never in the page.

import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { firstLesson } from '../lessons'
import { renderHouse } from '../scene/view/static'
import { loadRestaurant, signs } from '../stage'
import { createWords } from '../words'
import { createPage } from './page'
import { Root } from './root'

/** What stands inside the page's root element before any script has run. */
export async function prerender(): Promise<string> {
  const words = createWords()
  const page = createPage({
    language: 'en',
    lesson: firstLesson,
    frames: { request: () => 0, cancel: () => {} },
    openKitchen: () => Promise.reject(new Error('No order is sent while the page is built.')),
    device: { prefersLess: () => false, small: () => false, afterPaint: (work) => work() },
    keep: () => {},
    house: renderHouse(renderToStaticMarkup, signs(words.t)),
  })
  await Promise.all([loadRestaurant(), page.model.frame.fetch()])
  return renderToString(<Root page={page} words={words} />)
}
