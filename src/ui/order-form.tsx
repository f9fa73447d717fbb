// The order's form, reachable from wherever an order can be sent: the lesson's fields, or an order of one's own.

import { createContext, type ReactNode, type RefObject, useContext, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { lessonOf } from '../lessons'
import { invariant } from '../shared'
import type { Entry, History, OrderProblem } from '../simulation'
import { type Draft, draftOf, firstDraft, orderOfDraft } from '../visit/drafts/draft'
import { useHost } from './page/context'
import { shownEntry } from '../visit/state'
import { createSentDrafts, type SentDrafts } from '../visit/drafts/sent-drafts'

/** Ties buttons that stand elsewhere to the form. */
export const orderFormId = 'order-form'

export interface PadState {
  readonly mode: 'lesson' | 'own'
  readonly draft: Draft
  /** Why the own order could not be sent; gone as soon as it is changed. */
  readonly problem: OrderProblem | null
  /** What is under way. */
  readonly sending: Draft | null
}

interface OrderForm {
  readonly form: RefObject<HTMLFormElement | null>
  readonly pad: StoreApi<PadState>
  readonly sent: SentDrafts
}

const OrderFormContext = createContext<OrderForm | null>(null)

export function OrderFormProvider({ children }: { readonly children: ReactNode }) {
  const { store } = useHost()
  const [value] = useState<OrderForm>(() => ({
    form: { current: null },
    pad: createStore<PadState>(() => ({ mode: 'lesson', draft: firstDraft, problem: null, sending: null })),
    sent: createSentDrafts(),
  }))
  const { drafts } = useHost()
  useEffect(() => {
    drafts.desk.current = value
  }, [drafts, value])
  // The picture's ticket and the wallet are about the order on the pad.
  useEffect(
    () =>
      value.pad.subscribe(({ mode, draft }) => {
        store.setState({ onPad: mode === 'own' ? orderOfDraft(draft) : null })
      }),
    [value, store],
  )
  // What is on stage stands on the pad, and so does what is sent again.
  useEffect(
    () =>
      store.subscribe((state, before) => {
        const again = state.drafted === 'again' && before.drafted !== 'again'
        if (state.shown === before.shown && !again) return
        const entry = shownEntry(state)
        if (!entry) return
        const { sending } = value.pad.getState()
        if (sending && entry.number === state.history.length && !again) {
          value.sent.note(entry.placed.order, sending)
          value.pad.setState({ sending: null })
        }
        if (again || !isBegun(value, state.history)) putOnPad(value, entry)
      }),
    [value, store],
  )
  return <OrderFormContext value={value}>{children}</OrderFormContext>
}

function putOnPad({ pad, sent }: OrderForm, entry: Entry): void {
  const { order } = entry.placed
  const draft = sent.draftOf(order) ?? (isOwn(entry) ? draftOf(order) : undefined)
  pad.setState(draft ? { mode: 'own', draft, problem: null } : { mode: 'lesson', problem: null })
}

/** Whether an own order stands there that was never sent: it is not taken away. */
function isBegun({ pad, sent }: OrderForm, history: History): boolean {
  const { mode, draft } = pad.getState()
  return mode === 'own' && draft !== firstDraft && !history.some(({ placed }) => sent.isOf(draft, placed.order))
}

/** Whether it is no order of the lesson in which it was sent. */
const isOwn = ({ placed, lesson }: Entry): boolean => lessonOf(placed.order)?.id !== lesson

export function useOrderForm(): OrderForm {
  const form = useContext(OrderFormContext)
  invariant(form, 'the order form is used outside its provider')
  return form
}

export function usePad<Value>(select: (state: PadState) => Value): Value {
  return useStore(useOrderForm().pad, select)
}

/** Sends what the form holds now. The values go straight to the kitchen and are kept nowhere. */
export function useSendOrder(): () => void {
  const host = useHost()
  const { form, pad } = useOrderForm()
  return () => {
    const { mode, draft } = pad.getState()
    if (mode === 'lesson') {
      pad.setState({ sending: null })
      void host.send(form.current ? valuesOf(form.current) : {}, 'play')
      return
    }
    const order = orderOfDraft(draft)
    const problem = host.check(order)
    pad.setState({ problem, sending: problem ? null : draft })
    if (problem) host.set({ pad: 'open' })
    else void host.sendOrder(order, 'play')
  }
}

function valuesOf(form: HTMLFormElement): Record<string, string> {
  const values: Record<string, string> = {}
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') values[name] = value
  return values
}
