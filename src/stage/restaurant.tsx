// Region Restaurant: the drawing, as one named image, and over it its rooms as buttons. Takes focus for the playback keys.

import { type MotionValue, motionValue } from 'framer-motion'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Frame } from '../scene/model'
import { type House, Scene } from '../scene/view'
import { useApp, useFrame, usePlateLens } from '../ui'
import { SkyTags } from './first/sky-tags'
import { NextSigns } from './next-signs'
import styles from './restaurant.module.css'
import { Rooms } from './rooms'
import { sceneWords } from './scene-words'

export interface RestaurantProps {
  readonly house: House
  /** Called once, when it can be used. */
  onRestaurant?(): void
}

export default function Restaurant({ house, onRestaurant }: RestaurantProps) {
  useEffect(() => onRestaurant?.(), [onRestaurant])
  const { t } = useTranslation()
  const frame = useMovingFrame()
  const words = useMemo(() => sceneWords(t), [t])
  const folded = useApp((state) => state.preferences.inside === 'folded')
  const lens = usePlateLens()
  const reading = useApp((state) => state.preferences.reading)
  const sent = useApp((state) => state.shown !== null && state.drafted === null)
  return (
    <section id="restaurant" className={styles['stage']} aria-label={t('page.regions.restaurant')} tabIndex={0}>
      <Scene
        frame={frame}
        words={words}
        label={t('page.scene.image')}
        house={house}
        camera={folded ? 'first' : 'step'}
        calm={folded && !sent}
        lens={lens}
        wording={reading === 'developer' ? 'exact' : 'plain'}
      >
        <Rooms />
        <SkyTags />
        <NextSigns />
      </Scene>
    </section>
  )
}

/** The frame to draw, as what moves follows it: it changes without any React commit. The first is the one in the HTML. */
function useMovingFrame(): MotionValue<Frame> {
  const frame = useFrame()
  const [value] = useState(() => motionValue(frame.first))
  useEffect(() => {
    value.set(frame.get())
    return frame.follow((next) => value.set(next))
  }, [frame, value])
  return value
}
