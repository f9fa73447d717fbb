// The page: one arrangement of parts; where each stands on which size of page is the stylesheet's.

import { lazy, Suspense, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './app.module.css'
import { Caption } from './caption/caption'
import { LiveRegion } from './caption/live-region'
import { OrderFormProvider } from './pad/order-form'
import { OrderPad } from './pad/order-pad'
import { useApp } from './playing/hooks'
import { Folds } from './shell/folds'
import { Header } from './shell/header'
import { Restaurant } from './stage/restaurant'
import { Timeline } from './timeline/timeline'

const Inspector = lazy(() => import('./inspector/inspector'))

export function App() {
  const { t } = useTranslation()
  const inside = useApp((state) => state.preferences.inside)
  const lesson = useApp((state) => state.lesson)
  useEffect(() => {
    document.title = t('page.title', { lesson: t(`lessons.${lesson.id}.title`) })
  }, [t, lesson])
  const form = useRef<HTMLFormElement>(null)
  return (
    <OrderFormProvider value={form}>
      <div className={styles['page']}>
        <a className={styles['skip']} href="#restaurant">
          {t('page.skip')}
        </a>
        <Header />
        <main className={styles['main']}>
          <Restaurant />
          <div className={styles['pad']}>
            <OrderPad />
          </div>
          <Folds />
          <div className={styles['say']}>
            <Caption />
            <Timeline />
          </div>
          <section
            id="inspector"
            className={styles['inspector']}
            tabIndex={-1}
            aria-label={t('page.regions.inspector')}
          >
            {inside === 'open' && (
              <Suspense>
                <Inspector />
              </Suspense>
            )}
          </section>
          <LiveRegion />
        </main>
      </div>
    </OrderFormProvider>
  )
}
