// Whether the page is being put on paper. Told in time: what stands there for print only is drawn before the browser looks.

import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    // jsdom has none.
    const media: MediaQueryList | undefined = window.matchMedia?.('print')
    const set = (now: boolean): void => flushSync(() => setPrinting(now))
    const onChange = ({ matches }: MediaQueryListEvent): void => set(matches)
    const before = (): void => set(true)
    const after = (): void => set(false)
    media?.addEventListener('change', onChange)
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    if (media?.matches) setPrinting(true)
    return () => {
      media?.removeEventListener('change', onChange)
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [])
  return printing
}
