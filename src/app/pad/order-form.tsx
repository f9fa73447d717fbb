// The order's form, reachable from wherever an order can be sent: the lesson's fields, or an order of one's own.

import { createContext, type ReactNode, type RefObject, useContext, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { lessonOf } from '../../lessons'
import { invariant } from '../../shared'
import type { OrderProblem } from '../../simulation'
import { type Draft, draftOf, firstDraft, orderOfDraft } from '../own-order/draft'
import { useHost } from '../parts/context'
import { shownEntry } from '../store/state'

/** Ties buttons that stand elsewhere to the form. */
export const orderFormId = 'order-form'

export interface PadState {
  readonly mode: 'lesson' | 'own'
  readonly draft: Draft
  /** Why the own order could not be sent; gone as soon as it is changed. */
  readonly problem: OrderProblem | null
}

interface OrderForm {
  readonly form: RefObject<HTMLFormElement | null>
  readonly pad: StoreApi<PadState>
}

const OrderFormContext = createContext<OrderForm | null>(null)

export function OrderFormProvider({ children }: { readonly children: ReactNode }) {
  const { store } = useHost()
  const [value] = useState<OrderForm>(() => ({
    form: { current: null },
    pad: createStore<PadState>(() => ({ mode: 'lesson', draft: firstDraft, problem: null })),
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
  // What is sent again stands on the pad.
  useEffect(
    () =>
      store.subscribe((state, before) => {
        if (state.drafted !== 'again' || before.drafted === 'again') return
        const order = shownEntry(state)?.placed.order
        if (order && lessonOf(order) !== state.lesson)
          value.pad.setState({ mode: 'own', draft: draftOf(order), problem: null })
        else value.pad.setState({ mode: 'lesson', problem: null })
      }),
    [value, store],
  )
  return <OrderFormContext value={value}>{children}</OrderFormContext>
}

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
      void host.send(form.current ? valuesOf(form.current) : {}, 'play')
      return
    }
    const order = orderOfDraft(draft)
    const problem = host.check(order)
    pad.setState({ problem })
    if (problem) host.set({ pad: 'open' })
    else void host.sendOrder(order, 'play')
  }
}

function valuesOf(form: HTMLFormElement): Record<string, string> {
  const values: Record<string, string> = {}
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') values[name] = value
  return values
}
