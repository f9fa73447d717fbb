// The order's form, reachable from wherever an order can be sent.

import { createContext, type RefObject, useContext } from 'react'
import { invariant } from '../../shared'
import { useHost } from '../parts/context'

/** Ties buttons that stand elsewhere to the form. */
export const orderFormId = 'order-form'

const OrderFormContext = createContext<RefObject<HTMLFormElement | null> | null>(null)

export const OrderFormProvider = OrderFormContext.Provider

export function useOrderForm(): RefObject<HTMLFormElement | null> {
  const form = useContext(OrderFormContext)
  invariant(form, 'the order form is used outside its provider')
  return form
}

/** Sends what the form holds now. The values go straight to the kitchen and are kept nowhere. */
export function useSendOrder(): (then: 'play' | 'next') => void {
  const host = useHost()
  const form = useOrderForm()
  return (then) => void host.send(form.current ? valuesOf(form.current) : {}, then)
}

function valuesOf(form: HTMLFormElement): Record<string, string> {
  const values: Record<string, string> = {}
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') values[name] = value
  return values
}
