// What stands on the order pad: the lesson's order, or one of one's own, and what becomes of it when something is sent.

import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Entry, History, OrderProblem } from '../../simulation'
import { type AppStore, shownEntry } from '../state'
import { type Draft, draftOf, firstDraft, orderOfDraft } from './draft'
import { createSentDrafts, type SentDrafts } from './sent-drafts'

export interface PadState {
  readonly mode: 'lesson' | 'own'
  readonly draft: Draft
  /** Why the own order could not be sent; gone as soon as it is changed. */
  readonly problem: OrderProblem | null
  /** What is under way. */
  readonly sending: Draft | null
}

export interface Pad {
  readonly pad: StoreApi<PadState>
  readonly sent: SentDrafts
}

/** The pad of a page, which follows what the page shows. */
export function createPad(store: AppStore): Pad {
  const pad = createStore<PadState>(() => ({ mode: 'lesson', draft: firstDraft, problem: null, sending: null }))
  const sent = createSentDrafts()
  // The picture's ticket and the wallet are about the order on the pad.
  pad.subscribe(({ mode, draft }) => store.setState({ onPad: mode === 'own' ? orderOfDraft(draft) : null }))
  // What is on stage stands on the pad, and so does what is sent again.
  store.subscribe((state, before) => {
    const again = state.drafted === 'again' && before.drafted !== 'again'
    if (state.shown === before.shown && !again) return
    const entry = shownEntry(state)
    if (!entry) return
    const { sending } = pad.getState()
    if (sending && entry.number === state.history.length && !again) {
      sent.note(entry.placed.order, sending)
      pad.setState({ sending: null })
    }
    if (again || !isBegun({ pad, sent }, state.history)) putOnPad({ pad, sent }, entry)
  })
  return { pad, sent }
}

function putOnPad({ pad, sent }: Pad, entry: Entry): void {
  const { order } = entry.placed
  const draft = sent.draftOf(order) ?? (isOwn(entry) ? draftOf(order) : undefined)
  pad.setState(draft ? { mode: 'own', draft, problem: null } : { mode: 'lesson', problem: null })
}

/** Whether an own order stands there that was never sent: it is not taken away. */
function isBegun({ pad, sent }: Pad, history: History): boolean {
  const { mode, draft } = pad.getState()
  return mode === 'own' && draft !== firstDraft && !history.some(({ placed }) => sent.isOf(draft, placed.order))
}

/** Whether it is no order of the lesson in which it was sent. */
const isOwn = ({ placed, lesson }: Entry): boolean => placed.lesson !== lesson
