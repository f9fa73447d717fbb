// What the first sight of the house does not show: it is not in the page as it is built, and comes with the script.

import { type ReactNode, useEffect, useState } from 'react'

/** Its children are nowhere until the page is alive; where they stand among the others is kept. */
export function Unseen({ children }: { children: ReactNode }): ReactNode {
  const [alive, setAlive] = useState(false)
  useEffect(() => setAlive(true), [])
  return alive ? children : null
}
