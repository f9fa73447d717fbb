// Something fetched once: there, failed, or not there yet.

import { useEffect, useState } from 'react'
import type { Later } from '../visit'

export type Fetched<Value> =
  | { readonly state: 'waiting' | 'failed' }
  | { readonly state: 'there'; readonly value: Value }

/** `wanted` must stay the same for as long as its value does. What was there before is there at once. */
export function useFetched<Value>(wanted: Later<Value>): Fetched<Value> {
  const [fetched, setFetched] = useState<Fetched<Value>>(() => {
    const value = wanted.known()
    return value === undefined ? { state: 'waiting' } : { state: 'there', value }
  })
  useEffect(() => {
    let mounted = true
    const put = (next: Fetched<Value>): void => {
      if (mounted) setFetched((now) => (now.state === 'there' && next.state === 'there' ? now : next))
    }
    wanted.fetch().then(
      (value) => put({ state: 'there', value }),
      () => put({ state: 'failed' }),
    )
    return () => {
      mounted = false
    }
  }, [wanted])
  return fetched
}
