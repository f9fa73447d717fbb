// Region Restaurant: the drawing, as one named image, and over it its rooms as buttons. Takes focus for the playback keys.

import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Scene } from '../scene/view'
import { SkyTags } from './first/sky-tags'
import { useHost } from '../ui/page/context'
import { useApp, usePlateLens } from '../ui/page/hooks'
import styles from './restaurant.module.css'
import { Rooms } from './rooms'
import { sceneWords } from './scene-words'

export function Restaurant() {
  const { t } = useTranslation()
  const { frame, house } = useHost()
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
      </Scene>
    </section>
  )
}
