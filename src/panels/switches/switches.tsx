// What can be switched on for the order: variations of the order itself, and faults of the kitchen it comes to.
// A switch says what it does, never how the trip ends.

import { memo, useDeferredValue, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { switchesOf } from '../../lessons'
import { allVariations, applies, faultIds, isFaultId, type Order, type SwitchId, writesOf } from '../../simulation'
import { useApp, useLessonWords, usePad, usePageModel } from '../../ui'
import { isMidTrip, lessonOrder, orderOfDraft } from '../../visit'
import { Switch } from './switch'
import styles from './switches.module.css'
import { partsWords } from './written-words'

/** What was switched last, and what that means for the order. */
export interface Switched {
  readonly id: SwitchId
  readonly on: boolean
  readonly counts: 'next' | 'same' | 'again'
  /** In words, what of the order it wrote. */
  readonly parts: string
}

interface Props {
  onSwitched(switched: Switched): void
}

/** It follows what it needs by itself; what else changes on the pad concerns it not. */
export const Switches = memo(function Switches({ onSwitched }: Props) {
  const { t } = useTranslation()
  const model = usePageModel()
  const on = useApp((state) => state.switches)
  const lesson = useApp((state) => state.lesson)
  const own = usePad((state) => state.mode) === 'own' ? undefined : lesson.variations
  const { fields } = useLessonWords()
  const order = useOrderOnPad()
  const offered = useOffered(order)
  const writes = useMemo(
    () =>
      new Map(
        Object.keys(allVariations(own)).map((id) => [id, partsWords(t, writesOf(order, id, own), fields)] as const),
      ),
    [t, order, own, fields],
  )
  const toggle = (id: SwitchId): void => {
    const midTrip = isMidTrip(model.journey(), model.player)
    const parts = writes.get(id) ?? ''
    const turnsOn = !on.includes(id)
    void model.toggle(id)
    const state = model.store.getState()
    onSwitched({ id, on: turnsOn, parts, counts: midTrip ? 'again' : state.drafted === 'again' ? 'same' : 'next' })
  }
  // What is on can always be switched off, whatever is offered.
  const shown = [...offered, ...on.filter((id) => !offered.includes(id))]
  const groups = [
    { name: t('orders.switches.order'), ids: shown.filter((id) => !isFaultId(id)) },
    { name: t('orders.switches.kitchen'), ids: faultIds.filter((id) => shown.includes(id)) },
  ].filter(({ ids }) => ids.length > 0)
  return (
    <section className={styles['switches']} aria-labelledby="switches-title">
      <h3 id="switches-title">{t('orders.switches.title')}</h3>
      {groups.map(({ name, ids }) => (
        <fieldset key={name} className={styles['group']}>
          <legend>{name}</legend>
          {ids.map((id) => (
            <Switch key={id} id={id} on={on.includes(id)} writes={writes.get(id) ?? ''} onToggle={() => toggle(id)} />
          ))}
        </fieldset>
      ))}
    </section>
  )
})

/** Before any variation. Its values make no difference to what a switch writes. */
function useOrderOnPad(): Order {
  const { store } = usePageModel()
  const lesson = useApp((state) => state.lesson)
  const mode = usePad((state) => state.mode)
  const draft = useDeferredValue(usePad((state) => state.draft))
  return useMemo(
    () => (mode === 'own' ? orderOfDraft(draft) : lessonOrder({ ...store.getState(), lesson })),
    [mode, draft, lesson, store],
  )
}

/** Those of the lesson; for an own order, those that make any difference to it as it stands. */
function useOffered(order: Order): readonly SwitchId[] {
  const lesson = useApp((state) => state.lesson)
  const mode = usePad((state) => state.mode)
  if (mode === 'lesson') return switchesOf(lesson)
  return [...Object.keys(allVariations()), ...faultIds].filter((id) => applies(order, id))
}
