// Keeps what is being written for this tab, so that a reload loses nothing: the order of one's own, the lessons' fields,
// SQL. Never a password; secrets in an order or in SQL are stand-ins before they are kept.

import { orderForm } from '../../ui'
import { createStandIns, draftOf, firstDraft, orderOfDraft, type PageModel } from '../../visit'
import { draftsInTab, keepDraftsInTab } from './kept-drafts'

const quietMs = 300

/** Brings back what an earlier page of this tab kept, and keeps from now on. Returns the way to stop. */
export function keepDrafts({ store, drafts: { typed, pad } }: PageModel, page: Window): () => void {
  let timer: number | undefined
  const write = (): void => {
    page.clearTimeout(timer)
    timer = undefined
    const { sql, fields } = typed.getState()
    const { mode, draft } = pad.getState()
    const standIns = createStandIns()
    const order = orderOfDraft(draft)
    const begun = JSON.stringify(order) !== JSON.stringify(orderOfDraft(firstDraft))
    const asBody = (body: string) => standIns.replace({ ...orderOfDraft(firstDraft), body }).body
    keepDraftsInTab({
      mode: begun ? mode : 'lesson',
      order: begun ? standIns.replace(order) : null,
      fields,
      sql: sql === null ? null : asBody(sql),
    })
  }
  const soon = (): void => {
    page.clearTimeout(timer)
    timer = page.setTimeout(write, quietMs)
  }
  const onInput = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement) || !isLessonsField(target)) return
    const { id } = store.getState().lesson
    const { fields } = typed.getState()
    typed.setState({ fields: { ...fields, [id]: { ...fields[id], [target.name]: target.value } } })
  }
  const isLessonsField = (input: HTMLInputElement): boolean =>
    input.name !== '' && ['text', 'email'].includes(input.type) && orderForm()?.contains(input) === true

  const fillFields = (): void => {
    const values = typed.getState().fields[store.getState().lesson.id] ?? {}
    for (const input of orderForm()?.querySelectorAll('input') ?? []) {
      const value = values[input.name]
      if (isLessonsField(input) && value !== undefined && value !== input.value) putInto(input, value)
    }
  }
  const restore = (): void => {
    const kept = draftsInTab()
    if (!kept) return
    // What was typed meanwhile is newer.
    const { sql, fields } = typed.getState()
    typed.setState({ sql: sql ?? kept.sql, fields: { ...kept.fields, ...fields } })
    if (kept.order && pad.getState().draft === firstDraft)
      pad.setState({ mode: kept.mode, draft: draftOf(kept.order), problem: null })
    fillFields()
  }

  restore()
  const stops = [
    typed.subscribe(soon),
    pad.subscribe(soon),
    store.subscribe((state, before) => {
      // The other lesson's fields stand there once the page has drawn them.
      if (state.lesson !== before.lesson) page.setTimeout(fillFields)
    }),
  ]
  page.document.addEventListener('input', onInput)
  page.addEventListener('pagehide', write)
  return () => {
    page.clearTimeout(timer)
    for (const stop of stops) stop()
    page.document.removeEventListener('input', onInput)
    page.removeEventListener('pagehide', write)
  }
}

/** As if it was typed: whoever listens to the field hears of it. */
function putInto(input: HTMLInputElement, value: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value)
  input.dispatchEvent(new Event('input', { bubbles: true }))
}
