// Something fetched once: there, failed, or not there yet.

import { useEffect, useState } from 'react'

export type Fetched<Value> =
  | { readonly state: 'waiting' | 'failed' }
  | { readonly state: 'there'; readonly value: Value }

/** `fetch` must stay the same function for as long as its answer stays the same. */
export function useFetched<Value>(fetch: () => Promise<Value>): Fetched<Value> {
  const [fetched, setFetched] = useState<Fetched<Value>>({ state: 'waiting' })
  useEffect(() => {
    let wanted = true
    const put = (next: Fetched<Value>): void => {
      if (wanted) setFetched(next)
    }
    fetch().then(
      (value) => put({ state: 'there', value }),
      () => put({ state: 'failed' }),
    )
    return () => {
      wanted = false
    }
  }, [fetch])
  return fetched
}
