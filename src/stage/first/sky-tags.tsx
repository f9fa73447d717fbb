// Two paper tags in the sky, before the first order: which house is the app, and which the server. They hang in the
// picture and move with it; with the first walk they go.

import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import { viewBox } from '../../scene/view'
import { useApp } from '../../ui'
import styles from './sky-tags.module.css'

/** Where each one points, in units of the drawing: the middle of a sign, and a little above it. */
const places = { seen: { x: 126, y: 70 }, unseen: { x: 676, y: 78 } } as const

export function SkyTags() {
  const { t } = useTranslation()
  const first = useApp((state) => state.history.length === 0 && state.preferences.finished.length === 0)
  return (
    <div className={styles['sky']} data-gone={!first} data-testid="sky-tags">
      <p className={styles['tag']} style={placeOf('seen')}>
        {t('page.first.seen')}
      </p>
      <p className={styles['tag']} style={placeOf('unseen')}>
        {t('page.first.unseen')}
      </p>
    </div>
  )
}

function placeOf(tag: keyof typeof places): CSSProperties {
  const { x, y } = places[tag]
  return {
    left: `${((x - viewBox.x) / viewBox.width) * 100}%`,
    top: `${((y - viewBox.y) / viewBox.height) * 100}%`,
  }
}
