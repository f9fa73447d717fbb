// A part of the page that is loaded, with its words, when it is first opened. Where that fails, a sentence stands in
// its place, and the rest of the page goes on.

import type { i18n } from 'i18next'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Later } from '../visit'
import { addLaterWords } from '../words'
import styles from './opened.module.css'

interface Props<Module> {
  readonly part: Part<Module>
  /** Stands there until the part has come. */
  readonly waiting?: ReactNode
  children(module: Module): ReactNode
}

export function Opened<Module>({ part, waiting, children }: Props<Module>) {
  const { t, i18n } = useTranslation()
  const [module, setModule] = useState(() => part.known(i18n))
  const [state, setState] = useState<'loading' | 'failed'>('loading')
  useEffect(() => {
    if (module !== undefined || state === 'failed') return
    let wanted = true
    part.load(i18n).then(
      (loaded) => wanted && setModule({ loaded }),
      () => wanted && setState('failed'),
    )
    return () => {
      wanted = false
    }
  }, [part, i18n, module, state])
  if (module) return children(module.loaded)
  if (state === 'loading') return waiting
  return (
    <span className={styles['failed']} role="alert">
      {t('orders.part.failed')}{' '}
      <button type="button" onClick={() => setState('loading')}>
        {t('orders.part.again')}
      </button>
    </span>
  )
}

export interface Part<Module> {
  /** Rejects when the part or its words cannot be loaded, and may then be asked again. */
  load(words: i18n): Promise<Module>
  /** What was loaded before, so that it stands there at once. */
  known(words: i18n): { readonly loaded: Module } | undefined
}

/** A part that `fetch` brings, by a dynamic import. */
export function partOf<Module>(fetch: () => Promise<Module>): Part<Module> {
  // By the store of the words it came with: `useTranslation` hands out a new wrapper of the instance at every render.
  const there = new WeakMap<i18n['store'], { readonly loaded: Module }>()
  return {
    load: async (words) => {
      const [loaded] = await Promise.all([fetch(), addLaterWords(words)])
      there.set(words.store, { loaded })
      return loaded
    },
    known: (words) => there.get(words.store),
  }
}

/** The part with something else that it needs, fetched beside it. */
export const partWith = <Module, Value>(part: Part<Module>, wanted: Later<Value>): Part<readonly [Module, Value]> => ({
  load: (words) => Promise.all([part.load(words), wanted.fetch()]),
  known: (words) => {
    const module = part.known(words)
    const value = wanted.known()
    return module && value !== undefined ? { loaded: [module.loaded, value] } : undefined
  },
})
