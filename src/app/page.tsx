// The page: its model, and what that must not know of: what draws a trip, the server's code, the device.

import { createContext, useContext } from 'react'
import { loadLesson, loadTitles } from '../lessons'
import { type House, loadUnseen } from '../scene/view'
import { invariant } from '../shared'
import { loadTrip, type TripView } from '../stage'
import { breathe } from '../ui'
import { createPageModel, type Device, type PageModel, type PageModelParts } from '../visit'
import { filesInTab } from './lesson-file/kept-files'

export interface Page {
  readonly model: PageModel
  /** The static drawing, which stands in the built HTML only: empty on the client, and left as it is. */
  readonly house: House
  /** What tells a trip; there as soon as the kitchen is open, hence before any trip. */
  tripView(): TripView | undefined
}

export type PageParts = Omit<PageModelParts, 'load' | 'device' | 'files'> & {
  readonly house: House
  /** What lessons are read in: BCP 47. */
  readonly language: string
  readonly device: Omit<Device, 'breathe' | 'nowMs'>
}

export function createPage({ house, language, device, ...parts }: PageParts): Page {
  let tripView: TripView | undefined
  const model = createPageModel({
    ...parts,
    files: filesInTab,
    device: { ...device, breathe, nowMs: () => performance.now() },
    load: {
      stage: async () => {
        ;[tripView] = await Promise.all([loadTrip(), loadUnseen()])
      },
      cookbook: async () => (await import('./cookbook')).cookbook,
      lesson: (id) => loadLesson(id, language),
      titles: () => loadTitles(language),
      houseFacts: async () => (await import('./house-facts')).houseFacts,
    },
  })
  return { model, house, tripView: () => tripView }
}

const PageContext = createContext<Page | null>(null)

export const PageProvider = PageContext.Provider

export function usePage(): Page {
  const page = useContext(PageContext)
  invariant(page, 'a part of the page stands outside its provider')
  return page
}
