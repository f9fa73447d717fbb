// The page and its address: applied at the start and when it changes by hand, written after what the learner does.

import type { Host } from '../../visit/visit'
import { followLearner } from './follow'
import { tellsOfTrip } from './moment'
import { naturalView } from './natural-view'
import { showAddress } from './on-page'
import { addressAt, isPlaceInPage, openAsAsked, replayAsAsked, showAsAsked } from './restore'
import type { AddressNote } from '../../visit/address'

/**
 * Call once, when the page stands and the store holds the kept preferences. Orders of the address run as soon as the kitchen is open.
 * Returns the way to stop.
 */
export function connectAddress(host: Host, page: Window): () => void {
  const following = followLearner(host, page)
  const stopShowing = showAddress(host, page)
  let newest = 0

  const apply = (when: 'first' | 'later'): void => {
    const mine = ++newest
    const { address, problems } = addressAt(page.location)
    following.pause()
    showAsAsked(host, address, naturalView(page))
    const opened = openAsAsked(host, address, when)
    note(problems)
    const replays = tellsOfTrip(address) || (opened && when === 'later')
    const done = replays ? replayAsAsked(host, address, problems) : Promise.resolve([])
    void done.then((notes) => {
      if (mine !== newest) return
      note([...problems, ...notes])
      following.resume()
    })
  }
  const note = (notes: readonly AddressNote[]): void =>
    host.store.setState(({ address }) => ({ address: { ...address, notes } }))

  /** A pasted fragment fires both events. */
  const onChange = (): void => {
    if (!following.notice()) return
    if (isPlaceInPage(page.location)) following.putBack()
    else apply('later')
  }
  for (const event of ['hashchange', 'popstate'] as const) page.addEventListener(event, onChange)

  host.store.setState(({ address }) => ({
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
