// What can be switched on for the order: variations of the order itself, and faults of the kitchen it comes to.
// A switch says what it does, never how the trip ends.

import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { applies, faultIds, type SwitchId, variationIds } from '../../simulation'
import { isMidTrip } from '../ordering/places'
import { orderOfDraft } from '../own-order/draft'
import { usePad } from '../pad/order-form'
import { useHost } from '../parts/context'
import { useApp } from '../playing/hooks'
import { Switch } from './switch'
import styles from './switches.module.css'

export function Switches() {
  const { t } = useTranslation()
  const host = useHost()
  const on = useApp((state) => state.switches)
  const busy = useApp((state) => state.busy !== null)
  const failed = useApp((state) => state.problem !== null)
  const offered = useOffered()
  const [said, setSaid] = useState<'next' | 'again' | null>(null)
  const toggle = (id: SwitchId): void => {
    setSaid(isMidTrip(host.journey(), host.player) ? 'again' : 'next')
    void host.toggle(id)
  }
  // What is on can always be switched off, whatever is offered.
  const shown = (id: SwitchId): boolean => offered.has(id) || on.includes(id)
  const groups = [
    { name: t('orders.switches.order'), ids: variationIds.filter(shown) },
    { name: t('orders.switches.kitchen'), ids: faultIds.filter(shown) },
  ].filter(({ ids }) => ids.length > 0)
  return (
    <section className={styles['switches']} aria-labelledby="switches-title">
      <h3 id="switches-title">{t('orders.switches.title')}</h3>
      <p className={styles['said']} role="status">
        {said === null || failed
          ? ''
          : t(said === 'again' && busy ? 'orders.switches.running' : `orders.switches.${said}`)}
      </p>
      {groups.map(({ name, ids }) => (
        <fieldset key={name} className={styles['group']}>
          <legend>{name}</legend>
          {ids.map((id) => (
            <Switch key={id} id={id} on={on.includes(id)} onToggle={() => toggle(id)} />
          ))}
        </fieldset>
      ))}
    </section>
  )
}

/** Those of the lesson; for an own order, those that make any difference to it as it stands. */
function useOffered(): ReadonlySet<SwitchId> {
  const lesson = useApp((state) => state.lesson)
  const mode = usePad((state) => state.mode)
  const draft = useDeferredValue(usePad((state) => state.draft))
  if (mode === 'lesson') return new Set(lesson.switches)
  const order = orderOfDraft(draft)
  return new Set([...variationIds, ...faultIds].filter((id) => applies(order, id)))
}
