// Where the ticket is now. Between two stops it follows the picture, past React: the sentence beside it still tells
// of the last stop, and steps back while it does.

import { type RefObject, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { stationOf } from '../../scene/model'
import type { Station } from '../../trace'
import type { StepInfo } from '../journey/find'
import { useHost } from '../parts/context'
import { useLens } from '../playing/hooks'
import { placeWords } from '../words/place-words'
import styles from './caption.module.css'

/** Nearer than this to its stop, the playhead stands on it. */
const toleranceMs = 1

export function Place({ info, caption }: { readonly info: StepInfo; readonly caption: RefObject<HTMLElement | null> }) {
  const { t } = useTranslation()
  const { frame, player } = useHost()
  const lens = useLens()
  const chip = useRef<HTMLSpanElement>(null)
  const words = (station: Station): string => placeWords(t, station, lens)
  // After every commit: React writes the step's own place, the picture may already be elsewhere.
  useLayoutEffect(() => {
    let shown: Station | undefined
    const follow = (): void => {
      const atStop = Math.abs(player.clock().timeMs - info.atMs) <= toleranceMs
      const station = atStop ? info.step.station : stationOf(frame.get().lit)
      if (station === shown || !chip.current) return
      shown = station
      chip.current.textContent = words(station)
      chip.current.dataset['station'] = station
      caption.current?.toggleAttribute('data-between', station !== info.step.station)
    }
    follow()
    return frame.on('change', follow)
  })
  return (
    <span ref={chip} className={styles['place']} data-station={info.step.station}>
      {words(info.step.station)}
    </span>
  )
}
