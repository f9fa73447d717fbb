// Whether the stage is too small for the whole house. The built HTML shows the whole house.

import { useSyncExternalStore } from 'react'

const query = '(max-width: 720px), (max-height: 480px)'

export const useSmallStage = (): boolean => useSyncExternalStore(subscribe, read, whole)

function subscribe(listener: () => void): () => void {
  const media = window.matchMedia(query)
  media.addEventListener('change', listener)
  return () => media.removeEventListener('change', listener)
}

const read = (): boolean => window.matchMedia(query).matches
const whole = (): boolean => false
