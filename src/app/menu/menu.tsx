// The menu: how the page looks, moves and explains.

import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { DetailChoice, Hung, Icon, MarkedText, Segments, useApp, useLens, usePageModel, useRate } from '../../ui'
import { CopyLink } from '../address/copy-link'
import { keepsAnything } from '../kept'
import { OpenFile } from '../lesson-file/open-file'
import styles from './menu.module.css'

interface Props {
  readonly open: boolean
  onOpenChange(open: boolean): void
  /** It stands in the page already; the popover only hangs on it. */
  readonly button: RefObject<HTMLButtonElement | null>
  onHelp(): void
}

const rates = ['0.25', '0.5', '1', '2', '4'] as const

export default function Menu({ open, onOpenChange, button, onHelp }: Props) {
  const { t } = useTranslation()
  const model = usePageModel()
  const { theme, movement, reading, keys } = useApp((state) => state.preferences)
  const lens = useLens()
  const way = useApp((state) => state.way)
  const view = useApp((state) => state.view)
  const rate = useRate()
  return (
    <Hung
      open={open}
      onOpenChange={onOpenChange}
      on={button}
      className={styles['menu']}
      aria-label={t('page.menu.title')}
      align="end"
    >
      <div className={styles['also']}>
        <CopyLink />
        <OpenFile onOpened={() => onOpenChange(false)} />
        <button
          type="button"
          onClick={() => {
            onOpenChange(false)
            onHelp()
          }}
        >
          <Icon name="help" />
          {t('shell.help')}
        </button>
      </div>
      <Segments
        label={t('page.menu.theme')}
        heading="shown"
        value={theme}
        onChange={(value) => model.set({ theme: value })}
        choices={[
          { value: 'light', label: t('page.menu.themeLight') },
          { value: 'dark', label: t('page.menu.themeDark') },
          { value: 'contrast', label: t('shell.themeContrast') },
          { value: 'auto', label: t('page.menu.themeAuto') },
        ]}
      />
      <Segments
        label={t('page.menu.motion')}
        heading="shown"
        value={movement}
        onChange={(value) => model.set({ movement: value })}
        choices={[
          { value: 'full', label: t('page.menu.motionFull') },
          { value: 'less', label: t('page.menu.motionLess') },
          { value: 'auto', label: t('page.menu.motionAuto') },
        ]}
      />
      <Segments
        label={t('page.menu.reading')}
        heading="shown"
        value={reading}
        onChange={(value) => model.set({ reading: value })}
        choices={[
          { value: 'twelve', label: t('page.reading.twelve') },
          { value: 'developer', label: t('page.reading.developer') },
        ]}
      />
      <div data-part="lens">
        <Segments
          label={t('shell.lens')}
          heading="shown"
          value={lens}
          onChange={(value) => model.set({ lens: value })}
          choices={[
            { value: 'restaurant', label: t('shell.lensRestaurant') },
            { value: 'both', label: t('shell.lensBoth') },
            { value: 'backend', label: t('shell.lensBackend') },
          ]}
        />
      </div>
      <DetailChoice heading="shown" />
      <Segments
        label={t('page.menu.rate')}
        heading="shown"
        value={rates.find((known) => Number(known) === rate) ?? '1'}
        onChange={(value) => model.player.send({ type: 'rate', rate: Number(value) })}
        choices={[
          { value: '0.25', label: t('shell.rateQuarter') },
          { value: '0.5', label: t('page.menu.rateHalf') },
          { value: '1', label: t('page.menu.rateOne') },
          { value: '2', label: t('page.menu.rateTwo') },
          { value: '4', label: t('shell.rateFour') },
        ]}
      />
      <div>
        <Segments
          label={t('shell.keys')}
          heading="shown"
          value={keys}
          onChange={(value) => model.set({ keys: value })}
          choices={[
            { value: 'on', label: t('shell.keysOn') },
            { value: 'off', label: t('shell.keysOff') },
          ]}
        />
        <p className={styles['way']}>
          <MarkedText text={t('shell.keysHint')} />
        </p>
      </div>
      <Segments
        label={t('shell.view')}
        heading="shown"
        value={view === 'text' ? 'text' : 'picture'}
        onChange={(value) => model.store.setState({ view: value === 'text' ? 'text' : 'full' })}
        choices={[
          { value: 'picture', label: t('shell.viewPicture') },
          { value: 'text', label: t('shell.viewText') },
        ]}
      />
      <div>
        <p className={styles['legend']}>{t('page.menu.network')}</p>
        <p className={styles['way']}>{t(`page.way.hint.${way ?? 'unknown'}`)}</p>
      </div>
      {!keepsAnything() && <p className={styles['way']}>{t('problems.storage')}</p>}
    </Hung>
  )
}
