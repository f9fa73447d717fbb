// What the first sight of the house does not show: it is neither in the page as it is built nor in its first script.

import { type ReactNode, useEffect, useSyncExternalStore } from 'react'
import type * as UnseenParts from './unseen-parts'

type Parts = typeof UnseenParts

let there: Parts | null = null
let coming: Promise<void> | undefined
const followers = new Set<() => void>()

/**
 * Loads what is not seen at first; every drawing then holds it. Rejects when it cannot be loaded, and may then be asked
 * again.
 */
export function loadUnseen(): Promise<void> {
  coming ??= import('./unseen-parts').then(
    (parts) => {
      there = parts
      for (const tell of followers) tell()
    },
    (error: unknown) => {
      coming = undefined
      throw error
    },
  )
  return coming
}

/** What it draws is nowhere until the parts have come; where it stands among the others is kept. */
export function Unseen({ children }: { children(parts: Parts): ReactNode }): ReactNode {
  const parts = useUnseen()
  return parts && children(parts)
}

/** The parts; `null` until the page is alive and they have come. */
export function useUnseen(): Parts | null {
  const parts = useSyncExternalStore(follow, now, nothing)
  useEffect(() => {
    // Whoever needs them asks again, and tells of it.
    loadUnseen().catch(nothing)
  }, [])
  return parts
}

const now = (): Parts | null => there
const nothing = (): null => null
function follow(tell: () => void): () => void {
  followers.add(tell)
  return () => followers.delete(tell)
}
