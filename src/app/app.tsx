// The page: one arrangement of parts; where each stands on which size of page is the stylesheet's.

import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './app.module.css'
import { Caption } from './caption/caption'
import { LiveRegion } from './caption/live-region'
import { HelpDialog } from './glossary/help-dialog'
import { OrderFormProvider } from './pad/order-form'
import { OrderPad } from './pad/order-pad'
import { Opened, partOf } from './parts/opened'
import { usePrinting } from './parts/use-printing'
import { focusOn } from './parts/within'
import { useApp } from './playing/hooks'
import { useShortcuts } from './playing/use-shortcuts'
import { Folds } from './shell/folds'
import { Header } from './shell/header'
import { Restaurant } from './stage/restaurant'
import { Timeline } from './timeline/timeline'

const addressNotes = partOf(() => import('./address/notes'))
const inspector = partOf(() => import('./inspector/inspector'))
const textView = partOf(() => import('./text-view/text-view'))

export function App() {
  const { t } = useTranslation()
  const lesson = useApp((state) => state.lesson)
  const view = useApp((state) => state.view)
  const isAddressWrong = useApp((state) => state.address.notes.length > 0)
  useEffect(() => {
    document.title = t('page.title', { lesson: t(`lessons.${lesson.id}.title`) })
  }, [t, lesson])
  const [help, setHelp] = useState(false)
  const openHelp = useCallback(() => setHelp(true), [])
  useShortcuts(openHelp)
  const goal = view === 'text' ? 'trip' : 'restaurant'
  return (
    <OrderFormProvider>
      <div data-part="page" className={styles['page']}>
        <a
          className={styles['skip']}
          href={`#${goal}`}
          onClick={(event) => {
            // The browser's own jump would move a page around this one, too.
            event.preventDefault()
            focusOn(document.getElementById(goal))
          }}
        >
          {t(view === 'text' ? 'page.skipToTrip' : 'page.skip')}
        </a>
        <Header onHelp={openHelp} />
        {isAddressWrong && <Opened part={addressNotes}>{({ default: AddressNotes }) => <AddressNotes />}</Opened>}
        <main className={styles['main']}>
          {view === 'text' ? (
            <Opened part={textView}>{({ default: TextView }) => <TextView there="always" />}</Opened>
          ) : (
            <Picture />
          )}
          {view !== 'text' && <Printed />}
          <LiveRegion />
        </main>
        <HelpDialog open={help} onClose={() => setHelp(false)} />
      </div>
    </OrderFormProvider>
  )
}

/** On paper the house says little: there the trip stands as a list. What it takes is there before anybody prints. */
function Printed() {
  const { i18n } = useTranslation()
  const printing = usePrinting()
  const sent = useApp((state) => state.shown !== null)
  useEffect(() => {
    // Whoever prints without it gets it a moment later.
    if (sent) textView.load(i18n).catch(() => undefined)
  }, [sent, i18n])
  return printing && <Opened part={textView}>{({ default: TextView }) => <TextView there="for-print" />}</Opened>
}

/** The house, with everything around it. */
function Picture() {
  const { t } = useTranslation()
  const inside = useApp((state) => state.preferences.inside)
  return (
    <>
      <Restaurant />
      <div data-part="pad" className={styles['pad']}>
        <OrderPad />
      </div>
      <Folds />
      <div className={styles['say']}>
        <Caption />
        <Timeline />
      </div>
      <section id="inspector" className={styles['inspector']} tabIndex={-1} aria-label={t('page.regions.inspector')}>
        {inside === 'open' && <Opened part={inspector}>{({ default: Inspector }) => <Inspector />}</Opened>}
      </section>
    </>
  )
}
