// The page: one arrangement of parts; where each stands on which size of page is the stylesheet's.

import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BillPlace, type BillState, inspector, OrderPad, textView, useBill } from '../panels'
import { DraftCard, FirstCard, Restaurant } from '../stage'
import { breathe, focusOn, Opened, partOf, useApp, useLessonWords, usePhase, usePrinting } from '../ui'
import styles from './app.module.css'
import { HelpDialog } from './help/help-dialog'
import { usePlaybackKeys } from './keys/use-playback-keys'
import { useShortcuts } from './keys/use-shortcuts'
import { usePage } from './page'
import { Folds } from './shell/folds'
import { Header } from './shell/header'
import { useKeepFocus } from './shell/keep-focus'

const addressNotes = partOf(() => import('./address/notes'))
const fileProblems = partOf(() => import('./lesson-file/problems'))

interface Props {
  /** Must stay the same. */
  onRestaurant?(): void
}

export function App(props: Props) {
  const { t } = useTranslation()
  const { title } = useLessonWords()
  const view = useApp((state) => state.view)
  const isFileWrong = useApp((state) => state.fileProblems !== null)
  const isAddressWrong = useApp((state) => state.address.notes.length > 0)
  useEffect(() => {
    document.title = t('page.title', { lesson: title })
  }, [t, title])
  const [help, setHelp] = useState(false)
  const openHelp = useCallback(() => setHelp(true), [])
  useShortcuts(openHelp)
  usePlaybackKeys()
  useKeepFocus()
  const phase = usePhase()
  const bill = useBill()
  const goal = view === 'text' ? 'trip' : 'restaurant'
  return (
    <div data-part="page" className={styles['page']} data-phase={phase} data-bill={bill}>
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
      {/* Before the header, so that the keyboard comes to its button first. */}
      {view !== 'text' && phase === 'waiting' && <FirstCard />}
      <Header onHelp={openHelp} />
      {isAddressWrong && <Opened part={addressNotes}>{({ default: AddressNotes }) => <AddressNotes />}</Opened>}
      {isFileWrong && <Opened part={fileProblems}>{({ default: FileProblems }) => <FileProblems />}</Opened>}
      <main className={styles['main']}>
        {view === 'text' ? (
          <Opened part={textView}>{({ default: TextView }) => <TextView there="always" />}</Opened>
        ) : (
          <Picture bill={bill} {...props} />
        )}
        {view !== 'text' && <Printed />}
        <Told />
      </main>
      <HelpDialog open={help} onClose={() => setHelp(false)} />
    </div>
  )
}

/** On paper the house says little: there the trip stands as a list. What it takes is there before anybody prints. */
function Printed() {
  const { i18n } = useTranslation()
  const printing = usePrinting()
  const sent = useApp((state) => state.shown !== null)
  useEffect(() => {
    if (!sent) return
    // The trip stands on stage first. Whoever prints without it gets it a moment later.
    void breathe()
      .then(() => textView.load(i18n))
      .catch(() => undefined)
  }, [sent, i18n])
  return printing && <Opened part={textView}>{({ default: TextView }) => <TextView there="for-print" />}</Opened>
}

/** The house, with everything around it. */
function Picture({ bill, ...props }: Props & { readonly bill: BillState }) {
  const { t } = useTranslation()
  const inside = useApp((state) => state.preferences.inside)
  const phase = usePhase()
  const { house, tripView } = usePage()
  const Trip = tripView()?.Trip
  return (
    <>
      <Restaurant house={house} {...props} />
      <div data-part="pad" className={styles['pad']}>
        <OrderPad />
      </div>
      <Folds />
      {phase === 'drafted' && <DraftCard />}
      {(phase === 'walking' || phase === 'ended') && <div className={styles['say']}>{Trip && <Trip />}</div>}
      <BillPlace state={bill} />
      <section id="inspector" className={styles['inspector']} tabIndex={-1} aria-label={t('page.regions.inspector')}>
        {inside === 'open' && <Opened part={inspector}>{({ default: Inspector }) => <Inspector />}</Opened>}
      </section>
    </>
  )
}

/** What is told of a trip, to the clock and to assistive technology; it comes with what tells it. */
function Told() {
  useApp((state) => state.way)
  const view = usePage().tripView()
  return (
    view && (
      <>
        <view.LiveRegion />
        <view.Narration />
      </>
    )
  )
}
