// What every part of the page works with, handed down once by whoever mounts it.

import { createContext, useContext } from 'react'
import { invariant } from '../../shared'
import type { PageModel } from '../../visit'

const PageModelContext = createContext<PageModel | null>(null)

export const PageModelProvider = PageModelContext.Provider

export function usePageModel(): PageModel {
  const model = useContext(PageModelContext)
  invariant(model, 'a part of the page stands outside its provider')
  return model
}
