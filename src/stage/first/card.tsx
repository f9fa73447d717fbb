// The card while an order waits to be sent: before the first one it says what all this is; after an end, what the next
// order is about. One big button, nothing else.

import { useTranslation } from 'react-i18next'
import { Bold, SendButton, useApp, usePhase, useSwitchWords } from '../../ui'
import styles from './card.module.css'
import { useFirstWords } from './first-words'

export function FirstCard() {
  const { t } = useTranslation()
  const { line, about } = useFirstWords()
  return <Card line={line} about={about} label={t('page.first.region')} />
}

/** The next order is on the pad. */
export function DraftCard() {
  const { t } = useTranslation()
  const number = useApp((state) => state.history.length + 1)
  const last = useApp((state) => state.shown)
  const again = useApp((state) => state.drafted === 'again')
  const switches = useApp((state) => state.switches)
  const words = useSwitchWords()
  const names = switches.map((id) => words(id).name).join(' · ')
  const kind = again ? 'draftAgain' : 'draftNew'
  const about =
    names === '' ? t(`page.first.${kind}None`, { last }) : t(`page.first.${kind}`, { last, switches: names })
  return <Card line={t('page.first.draftLine', { number })} about={about} label={t('page.first.region')} />
}

interface Props {
  readonly line: string
  readonly about: string
  readonly label: string
}

function Card({ line, about, label }: Props) {
  const phase = usePhase()
  return (
    <section className={styles['card']} aria-label={label} data-phase={phase}>
      <div className={styles['words']}>
        <p className={styles['line']} data-testid="caption">
          {line}
        </p>
        <p className={styles['about']}>
          <Bold text={about} />
        </p>
      </div>
      <div data-part="controls" className={styles['controls']}>
        <SendButton />
      </div>
    </section>
  )
}
