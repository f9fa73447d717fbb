// On paper nothing can be unfolded: what is folded is opened for printing, and folded again afterwards.

import { type RefObject, useEffect, useRef } from 'react'

export function usePrintedWhole(): RefObject<HTMLDivElement | null> {
  const part = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let opened: readonly HTMLDetailsElement[] = []
    const before = (): void => {
      opened = [...(part.current?.querySelectorAll('details') ?? [])].filter(({ open }) => !open)
      for (const details of opened) details.open = true
    }
    const after = (): void => {
      for (const details of opened) details.open = false
      opened = []
    }
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [])
  return part
}
