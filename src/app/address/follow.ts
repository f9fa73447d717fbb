// The address follows what the learner does, so that copying it copies the moment. It replaces, so that the browser's
// history is not filled, and waits a little, because browsers allow only so many changes (Safari 100 in 30 seconds).
// Only another lesson is another page: *Back* goes to the one before. A frame adds nothing to its host's history.

import { type Address, type WrittenAddress, writeAddress } from '../../embed'
import { type AppState, lensOf, type PageModel, stepUnder } from '../../visit'
import { addressOf, alwaysCopied } from './moment'
import { naturalView } from './natural-view'
import { keepLesson, keepPlace } from './tab-store'

const quietMs = 400

export interface Following {
  /** From now on the address is what the page shows, whatever it said before. Writes nothing yet. */
  resume(): void
  /** While an address is being restored, what the page shows on the way is nobody's moment. */
  pause(): void
  /** Whether somebody else changed the address since it was last written or noticed. */
  notice(): boolean
  /** Puts the address back that a jump within the page (`#restaurant`) took away. */
  putBack(): void
  stop(): void
}

/** Begins paused. */
export function followLearner(model: PageModel, page: Window): Following {
  let timer: number | undefined
  let following = false
  let last = ''
  let known = page.location.href

  const write = (): void => {
    page.clearTimeout(timer)
    timer = undefined
    const text = fullText(model, page)
    if (!following || text === last) return
    last = text
    putMoment(model, page)
    known = page.location.href
  }
  const soon = (): void => {
    if (following && timer === undefined) timer = page.setTimeout(write, quietMs)
  }

  /** Where the playhead stood last on a trip that is still on stage. */
  let stepId: string | undefined
  let open = model.store.getState().lesson
  const noteStep = (): void => {
    const { shown, lesson } = model.store.getState()
    if (shown !== null && lesson === open) stepId = stepUnder(model.journey(), model.player)
    soon()
  }
  /** The lesson that is left keeps its last moment, and the one that opens has an address of its own. */
  const turnPage = (before: AppState): void => {
    if (page.parent !== page) return
    const moment = { state: before, stepId, rate: model.player.clock().rate, naturalView: naturalView(page) }
    const left = writeAddress(addressOf(moment))
    const opened = momentAddress(model, page)
    if (replaceAddress(page, left.search, left.hash)) pushAddress(page, opened.search, opened.hash)
  }
  const stopStore = model.store.subscribe((state, before) => {
    const isOther = state.lesson !== before.lesson
    if (following && isOther) turnPage(before)
    open = state.lesson
    // Where a link led to is no place the learner left off, until something is done there.
    if (following && (isOther || state.history !== before.history)) keepLesson(state.lesson.id)
    if (isOther) {
      soon()
      write()
    } else noteStep()
  })
  // The clock ticks with every frame; only another step is another place.
  const stopSteps = model.stepIndex.follow(noteStep)
  const stopPlayer = model.player.subscribe(({ rate }, before) => {
    if (rate !== before.rate) soon()
  })
  page.addEventListener('pagehide', write)

  return {
    resume: () => {
      following = true
      last = fullText(model, page)
    },
    pause: () => {
      following = false
      page.clearTimeout(timer)
      timer = undefined
    },
    notice: () => {
      if (page.location.href === known) return false
      known = page.location.href
      return true
    },
    putBack: () => {
      last = ''
      soon()
    },
    stop: () => {
      following = false
      page.clearTimeout(timer)
      stopStore()
      stopSteps()
      stopPlayer()
      page.removeEventListener('pagehide', write)
    },
  }
}

/** The moment as an address; `longest`: characters of orders that are written. */
function momentAddress(model: PageModel, page: Window, longest?: number): WrittenAddress {
  return writeAddress(addressNow(model, page), longest)
}

function addressNow(model: PageModel, page: Window): Address {
  const state = model.store.getState()
  const stepId = stepUnder(model.journey(), model.player)
  const { rate } = model.player.clock()
  return addressOf({ state, stepId, rate, naturalView: naturalView(page) })
}

/** The moment as a link that can be copied; `null` where it is too long for one. */
export function momentLink(model: PageModel, page: Window): string | null {
  const lens = lensOf(model.store.getState().preferences)
  const { search, hash, tooLong } = writeAddress({ lens, ...addressNow(model, page) }, undefined, alwaysCopied)
  if (tooLong) return null
  // In a frame made of text (`about:srcdoc`) there is no address to stand before it.
  const place = page.location.href.startsWith('about:') ? '' : page.location.href.replace(/[?#].*$/s, '')
  return place + search + hash
}

const fullText = (model: PageModel, page: Window): string => {
  const { search, hash } = momentAddress(model, page, Number.POSITIVE_INFINITY)
  return search + hash
}

/**
 * Writes the address bar; where that cannot hold the moment, keeps it for this tab. Returns whether a reload finds it
 * again.
 */
export function putMoment(model: PageModel, page: Window): boolean {
  const { search, hash, tooLong } = momentAddress(model, page)
  const inPlace = replaceAddress(page, search, hash)
  const full = momentAddress(model, page, Number.POSITIVE_INFINITY)
  const { location } = page
  const fits = inPlace && !tooLong
  const kept = keepPlace(
    fits ? null : { beside: location.search + location.hash, search: full.search, hash: full.hash },
  )
  return fits || kept
}

/** Not every frame may change its address: `about:srcdoc`, some files, or a browser that has had enough changes. */
function replaceAddress(page: Window, search: string, hash: string): boolean {
  const { location, history } = page
  if (location.search === search && location.hash === hash) return true
  try {
    history.replaceState(history.state, '', search + hash || location.pathname)
    return true
  } catch {
    return false
  }
}

function pushAddress(page: Window, search: string, hash: string): void {
  try {
    page.history.pushState(null, '', search + hash || page.location.pathname)
  } catch {
    // Then *Back* leaves the page, as it would without.
  }
}
