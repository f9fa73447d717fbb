// Region Inspector: the current step as HTTP, as the code that ran, as SQL and as spans. One tab each.

import { type KeyboardEvent, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { focusOn, Icon, Opened, partOf, partWith, useApp, usePageModel } from '../../ui'
import { isAway, type Tab, tabs } from '../../visit'
import { About } from './about'
import { Waiting } from './block'
import styles from './inspector.module.css'
import { Pantry } from './pantry/pantry'
import { Ticket } from './ticket/ticket'

/** The parser and the server's source come only when somebody opens the recipe. */
const recipe = partOf(() => import('./recipe/recipe'))
const trace = partOf(() => import('./trace/trace'))

export default function Inspector() {
  const { t } = useTranslation()
  const model = usePageModel()
  const noTrace = useApp((state) => isAway(state.address.asked, 'trace'))
  const offered = noTrace ? tabs.filter((name) => name !== 'trace') : tabs
  const wanted = useApp((state) => state.preferences.tab)
  const tab = offered.includes(wanted) ? wanted : 'ticket'
  const keys = useApp((state) => state.preferences.keys)
  const list = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const next = offered[(offered.indexOf(tab) + step + offered.length) % offered.length]
    if (step === 0 || !next) return
    event.preventDefault()
    model.set({ tab: next })
    focusOn(list.current?.querySelector<HTMLElement>(`#tab-${next}`))
  }
  return (
    <>
      <h2 className="visually-hidden">{t('page.regions.inspector')}</h2>
      <div className={styles['head']}>
        <div
          ref={list}
          className={styles['tabs']}
          role="tablist"
          aria-label={t('inspector.tabs')}
          onKeyDown={onKeyDown}
        >
          {offered.map((name, index) => (
            <button
              key={name}
              type="button"
              role="tab"
              id={`tab-${name}`}
              aria-selected={name === tab}
              aria-controls="inspector-panel"
              aria-keyshortcuts={keys === 'on' ? String(index + 1) : undefined}
              tabIndex={name === tab ? 0 : -1}
              onClick={() => model.soon(() => model.set({ tab: name }))}
            >
              {t(`inspector.${name}.tab`)}
              {keys === 'on' && (
                <span aria-hidden="true">
                  <kbd>{index + 1}</kbd>
                </span>
              )}
            </button>
          ))}
        </div>
        <button
          type="button"
          className={styles['close']}
          aria-label={t('page.fold.closeInside')}
          onClick={() => model.soon(() => model.set({ inside: 'folded' }))}
        >
          <Icon name="close" />
        </button>
      </div>
      <div className={styles['panel']} role="tabpanel" id="inspector-panel" aria-labelledby={`tab-${tab}`} tabIndex={0}>
        <About />
        <Panel tab={tab} />
      </div>
    </>
  )
}

function Panel({ tab }: { readonly tab: Tab }) {
  const { t } = useTranslation()
  const { cookbook } = usePageModel()
  const withCookbook = useMemo(() => partWith(recipe, cookbook), [cookbook])
  const waiting = <Waiting title={t('inspector.opening')} />
  switch (tab) {
    case 'ticket':
      return <Ticket />
    case 'recipe':
      return (
        <Opened key={tab} part={withCookbook} waiting={waiting}>
          {([{ default: Recipe }, book]) => <Recipe cookbook={book} />}
        </Opened>
      )
    case 'pantry':
      return <Pantry />
    case 'trace':
      return (
        <Opened key={tab} part={trace} waiting={waiting}>
          {({ default: Trace }) => <Trace />}
        </Opened>
      )
  }
}
