// First, back, play or pause, next, last. Before an order was sent there is nowhere to go; at the end only back.

import { useTranslation } from 'react-i18next'
import { Icon, type IconName } from './icons'
import { usePageModel } from './page/context'
import { useJourney, usePhase, usePlaying, useStepIndex } from './page/hooks'
import styles from './transport.module.css'

export function Transport() {
  const { t } = useTranslation()
  const { steering, soon } = usePageModel()
  const phase = usePhase()
  const sent = phase === 'walking' || phase === 'ended'
  const playing = usePlaying()
  const index = useStepIndex()
  const last = (useJourney()?.steps.length ?? 1) - 1
  // A jump draws the house anew and tells another step.
  return (
    <fieldset className={styles['transport']} data-phase={phase} aria-label={t('page.transport.group')}>
      <Button
        icon="first"
        name={t('page.transport.first')}
        kind="edge"
        off={!sent || index === 0}
        onPress={() => soon(steering.first)}
      />
      <Button
        icon="previous"
        name={t('page.transport.previous')}
        shown={t('page.transport.previousShown')}
        kind="back"
        off={!sent || index === 0}
        onPress={() => soon(steering.previous)}
      />
      <Button
        icon={playing ? 'pause' : 'play'}
        name={t(playing ? 'page.transport.pause' : 'page.transport.play')}
        kind="play"
        off={!sent}
        onPress={steering.playOrPause}
      />
      <Button
        icon="next"
        name={t('page.transport.next')}
        shown={t('page.transport.nextShown')}
        kind="next"
        off={!sent || index === last}
        onPress={steering.next}
      />
      <Button
        icon="last"
        name={t('page.transport.last')}
        kind="edge"
        off={!sent || index === last}
        onPress={() => soon(steering.last)}
      />
    </fieldset>
  )
}

interface ButtonProps {
  readonly icon: IconName
  readonly name: string
  /** Part of the name, visible where there is room. */
  readonly shown?: string
  readonly kind: 'edge' | 'back' | 'play' | 'next'
  /** Nothing to do here now; stays in the tab order so that focus is never lost. */
  readonly off: boolean
  onPress(): void
}

function Button({ icon, name, shown, kind, off, onPress }: ButtonProps) {
  return (
    <button
      type="button"
      className={styles[kind]}
      data-transport={kind}
      aria-label={name}
      aria-disabled={off}
      onClick={off ? undefined : onPress}
    >
      <Icon name={icon} />
      {shown !== undefined && <span aria-hidden="true">{shown}</span>}
    </button>
  )
}
