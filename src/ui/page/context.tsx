// What every part of the page works with, handed down once by whoever mounts it.

import { createContext, useContext } from 'react'
import { invariant } from '../../shared'
import type { Host } from '../../visit/visit'

const HostContext = createContext<Host | null>(null)

export const HostProvider = HostContext.Provider

export function useHost(): Host {
  const host = useContext(HostContext)
  invariant(host, 'a part of the page stands outside its provider')
  return host
}
