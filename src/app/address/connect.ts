// The page and its address: applied at the start and when it changes by hand, written after what the learner does.

import type { AddressNote, PageModel } from '../../visit'
import { followLearner } from './follow'
import { tellsOfTrip } from './moment'
import { naturalView } from './natural-view'
import { showAddress } from './on-page'
import { addressAt, isPlaceInPage, openAsAsked, replayAsAsked, showAsAsked } from './restore'

/**
 * Call once, when the page stands and the store holds the kept preferences. Orders of the address run as soon as the kitchen is open.
 * Returns the way to stop.
 */
export function connectAddress(model: PageModel, page: Window): () => void {
  const following = followLearner(model, page)
  const stopShowing = showAddress(model, page)
  let newest = 0

  const apply = (when: 'first' | 'later'): void => {
    const mine = ++newest
    const { address, problems } = addressAt(page.location)
    following.pause()
    showAsAsked(model, address, naturalView(page))
    note(problems)
    void done(address, problems, when).then((notes) => {
      if (mine !== newest) return
      note([...problems, ...notes])
      following.resume()
    })
    /** Resolves to what could not be done. */
    async function done(
      asked: typeof address,
      wrong: typeof problems,
      at: typeof when,
    ): Promise<readonly AddressNote[]> {
      const release = tellsOfTrip(asked) ? hold(model) : nothing
      try {
        const { isOther, notes } = await openAsAsked(model, asked, at)
        if (mine !== newest || !(tellsOfTrip(asked) || (isOther && at === 'later'))) return notes
        return [...notes, ...(await replayAsAsked(model, asked, [...wrong, ...notes], release))]
      } finally {
        release()
      }
    }
  }
  const note = (notes: readonly AddressNote[]): void =>
    model.store.setState(({ address }) => ({ address: { ...address, notes } }))

  /** A pasted fragment fires both events. */
  const onChange = (): void => {
    if (!following.notice()) return
    if (isPlaceInPage(page.location)) following.putBack()
    else apply('later')
  }
  for (const event of ['hashchange', 'popstate'] as const) page.addEventListener(event, onChange)

  model.store.setState(({ address }) => ({
    view: naturalView(page),
    address: { ...address, again: () => apply('later') },
  }))
  apply('first')
  return () => {
    following.stop()
    stopShowing()
    for (const event of ['hashchange', 'popstate'] as const) page.removeEventListener(event, onChange)
  }
}

/** Until the trip of an address begins, no order may be sent ahead of it. Returns the way to let it begin, once. */
function hold({ store }: PageModel): () => void {
  if (store.getState().busy !== null) return nothing
  store.setState({ busy: 'opening' })
  let held = true
  return () => {
    if (held && store.getState().busy === 'opening') store.setState({ busy: null })
    held = false
  }
}

const nothing = (): void => {}
