// The order's form, reachable from wherever an order can be sent: the lesson's fields, or an order of one's own.

import { useStore } from 'zustand'
import { orderOfDraft, type PadState } from '../../visit'
import { usePageModel } from './context'

/** Ties buttons that stand elsewhere to the form. */
export const orderFormId = 'order-form'

/** `null` until the pad stands. */
export function orderForm(): HTMLFormElement | null {
  const form = document.getElementById(orderFormId)
  return form instanceof HTMLFormElement ? form : null
}

export function usePad<Value>(select: (state: PadState) => Value): Value {
  return useStore(usePageModel().drafts.pad, select)
}

/** Sends what the form holds now. The values go straight to the kitchen and are kept nowhere. */
export function useSendOrder(): () => void {
  const model = usePageModel()
  const { pad } = model.drafts
  return () => {
    const { mode, draft } = pad.getState()
    if (mode === 'lesson') {
      pad.setState({ sending: null })
      const form = orderForm()
      void model.send(form ? valuesOf(form) : {}, 'play')
      return
    }
    const order = orderOfDraft(draft)
    const problem = model.check(order)
    pad.setState({ problem, sending: problem ? null : draft })
    if (problem) model.set({ pad: 'open' })
    else void model.sendOrder(order, 'play')
  }
}

function valuesOf(form: HTMLFormElement): Record<string, string> {
  const values: Record<string, string> = {}
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') values[name] = value
  return values
}
