// The playhead: a native slider over the strip. While playing it is moved by hand, without React.

import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { lensedFrameWords, placeWords, useJourney, useLens, usePageModel, useStep, useStepIndex } from '../../ui'
import { positionAt } from '../../visit'
import styles from './playhead.module.css'

/** Of the rail, from end to end. */
const notches = 240

export function Playhead() {
  const { t } = useTranslation()
  const { player, steering } = usePageModel()
  const stops = useJourney()?.stopsMs
  const info = useStep()
  const lens = useLens()
  const index = useStepIndex()
  const slider = useRef<HTMLInputElement>(null)
  const count = stops?.length ?? 1

  useEffect(() => {
    let written = ''
    const place = (): void => {
      if (!slider.current || !stops) return
      const { timeMs, playing } = player.clock()
      // While it plays the thumb goes in small notches: each costs the page a layout.
      const position = positionAt(stops, timeMs)
      const notch = Math.max(1, stops.length - 1) / notches
      const value = String(playing ? Math.round(position / notch) * notch : position)
      // At rest the learner may have moved the thumb.
      if (playing ? value === written : value === slider.current.value) return
      written = value
      slider.current.value = value
    }
    place()
    return player.subscribe(place)
  }, [player, stops])

  // A native slider would move by a fraction of a step; these go from stop to stop. PageUp and PageDown are the page's.
  const onKeyDown = (event: KeyboardEvent): void => {
    const target = targets.get(event.key)?.(index, count - 1)
    if (target === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    steering.toStep(target)
  }

  // Pressed beside the thumb, the playhead comes there.
  const onRail = (event: PointerEvent<HTMLDivElement>): void => {
    const { left, width } = slider.current?.getBoundingClientRect() ?? { left: 0, width: 0 }
    const travel = width - thumbPx
    if (travel > 0) steering.toPosition(clamp((event.clientX - left - thumbPx / 2) / travel) * (count - 1))
  }

  return (
    <>
      <div className={styles['rail']} onPointerDown={onRail} />
      <input
        ref={slider}
        className={styles['playhead']}
        type="range"
        min={0}
        max={Math.max(count - 1, 0)}
        step="any"
        defaultValue={0}
        aria-label={t('page.timeline.slider')}
        aria-valuetext={
          info &&
          t('page.timeline.value', {
            number: index + 1,
            count,
            place: placeWords(t, info.step.station, lens),
            frame: lensedFrameWords(t, info.step, lens),
          })
        }
        onInput={(event) => steering.toPosition(Number(event.currentTarget.value))}
        onKeyDown={onKeyDown}
      />
    </>
  )
}

/** As in the stylesheet. */
const thumbPx = 44
const clamp = (part: number): number => Math.max(0, Math.min(1, part))

type Target = (index: number, last: number) => number

const targets: ReadonlyMap<string, Target> = new Map<string, Target>([
  ['ArrowRight', (index) => index + 1],
  ['ArrowUp', (index) => index + 1],
  ['ArrowLeft', (index) => index - 1],
  ['ArrowDown', (index) => index - 1],
  ['Home', () => 0],
  ['End', (_, last) => last],
])
