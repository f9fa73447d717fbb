// An order of the guest's own: any method, path, headers and body, sent by anybody. What `fetch` cannot send is told
// at its field before anything leaves; what the server refuses, it refuses as for anybody.

import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { orderLimits } from '../../shared'
import { asTyped, focusOn, LimitedInput, orderForm, TextBox, useApp, usePad, usePageModel } from '../../ui'
import { type Draft, placeOf, shownEntry } from '../../visit'
import { Note, useNote } from '../pad/note'
import styles from '../pad/order-pad.module.css'
import { Curl } from './curl-box'
import { Headers } from './headers'
import { Help } from './help'
import { RewrittenOrder } from './rewritten-order'
import { Sender } from './sender'
import { Told } from './told'

/** Suggested only: any other method may be typed. */
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']

export function OwnOrder({ hidden }: { readonly hidden: boolean }) {
  const { t } = useTranslation()
  const model = usePageModel()
  const { pad, sent } = model.drafts
  const draft = usePad((state) => state.draft)
  const problem = usePad((state) => state.problem)
  const note = useNote()
  // A note is about the order it came back with.
  const onStage = useApp((state) => (state.drafted === null ? shownEntry(state)?.placed.order : undefined))
  const isOnStage = onStage !== undefined && sent.isOf(draft, onStage)
  const place = problem && placeOf(problem, draft)
  const change = (changes: Partial<Draft>): void => {
    pad.setState({ draft: { ...draft, ...changes }, problem: null })
    model.draftNew()
  }
  useEffect(() => {
    // Told at its field, and the field is where to go on.
    if (problem) focusOn(orderForm()?.querySelector<HTMLElement>('[data-own][aria-invalid="true"]'))
  }, [problem])
  const at = (field: keyof Draft) => ({
    'data-own': field,
    'aria-invalid': place?.field === field,
    ...(place?.field === field ? { 'aria-describedby': 'own-problem' } : {}),
  })
  const told = (field: keyof Draft) => place?.field === field && problem && <Told problem={problem} />
  return (
    <fieldset className={styles['order']} hidden={hidden} disabled={hidden}>
      <legend className="visually-hidden">{t('orders.mode.own')}</legend>
      {note && !hidden && isOnStage && <Note note={note} />}
      {!hidden && <RewrittenOrder draft={draft} />}
      <Help onTake={(taken) => change(taken)} />
      <div className={styles['pair']}>
        <div className={styles['field']}>
          <label htmlFor="own-method">{t('visit.own.method')}</label>
          <LimitedInput
            id="own-method"
            list="own-methods"
            value={draft.method}
            {...asTyped}
            most={orderLimits.method}
            onText={(method) => change({ method })}
            {...at('method')}
          />
          <datalist id="own-methods">
            {methods.map((method) => (
              <option key={method} value={method} />
            ))}
          </datalist>
        </div>
        <div className={styles['field']}>
          <label htmlFor="own-path">{t('visit.own.path')}</label>
          <LimitedInput
            id="own-path"
            value={draft.path}
            {...asTyped}
            most={orderLimits.path}
            onText={(path) => change({ path })}
            {...at('path')}
          />
        </div>
      </div>
      {told('method')}
      {told('path')}
      <Headers
        lines={draft.headers}
        invalid={place?.field === 'headers' ? (place.line ?? null) : undefined}
        onChange={(headers) => change({ headers })}
      />
      {told('headers')}
      <div className={styles['field']}>
        <label htmlFor="own-body">{t('visit.own.body')}</label>
        <TextBox
          id="own-body"
          rows={5}
          wrap="off"
          value={draft.body}
          {...asTyped}
          // Nor does it look through all of it for the direction of its letters: a body is code.
          dir="ltr"
          onText={(body) => change({ body })}
          {...at('body')}
        />
        {told('body')}
        <p className={styles['hint']}>{t('visit.own.bodyHint')}</p>
      </div>
      <Sender value={draft.as} onChange={(as) => change({ as })} />
      <Curl />
    </fieldset>
  )
}
