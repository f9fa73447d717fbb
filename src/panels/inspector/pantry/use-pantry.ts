// The tables as they stood at a step: opened for it, closed when another comes.

import { useEffect, useState } from 'react'
import { usePageModel } from '../../../ui'
import { type Journey, type OpenPantry, stepInfo } from '../../../visit'

export interface OpenedPantry {
  /** Never what was opened for another step: what it holds may not have happened yet. */
  readonly pantry: OpenPantry | 'opening' | 'failed'
  /** The names of the tables, also while those of another step are being opened; empty at first. */
  readonly names: readonly string[]
}

export function usePantry(journey: Journey, index: number): OpenedPantry {
  const model = usePageModel()
  const [opened, setOpened] = useState<{ readonly of: unknown; readonly pantry: OpenPantry | 'failed' }>()
  const of = journey.steps[index]
  useEffect(() => {
    const info = stepInfo(journey, index)
    if (!info) return
    let left = false
    let mine: OpenPantry | null = null
    model.openPantry(info).then(
      (pantry) => {
        if (left) pantry?.close()
        else {
          mine = pantry
          setOpened({ of: info.step, pantry: pantry ?? 'failed' })
        }
      },
      () => {
        if (!left) setOpened({ of: info.step, pantry: 'failed' })
      },
    )
    return () => {
      left = true
      mine?.close()
    }
  }, [model, journey, index])
  if (!opened) return { pantry: 'opening', names: [] }
  return {
    pantry: opened.of === of ? opened.pantry : 'opening',
    names: opened.pantry === 'failed' ? [] : opened.pantry.tables.map(({ name }) => name),
  }
}
