// One span in full: where it ran, when, and everything it says about itself.

import { useTranslation } from 'react-i18next'
import type { AttributeValue, Attributes as SpanAttributes, SpanEvent } from '../../../trace'
import { placeWords, useLens } from '../../../ui'
import { durationText, type Journey } from '../../../visit'
import { Aside, Block } from '../block'
import styles from '../inspector.module.css'
import look from './trace.module.css'
import { labelOf } from './trace-words'
import type { Bar } from './waterfall'

/** A longer value is cut: the ticket and the pantry show it whole. */
const longestValue = 400

export function Attributes({ journey, bar }: { readonly journey: Journey; readonly bar: Bar }) {
  const { t } = useTranslation()
  const lens = useLens()
  const { span, open } = bar
  const facts: readonly (readonly [string, string])[] = [
    [t('inspector.trace.name'), span.name],
    [t('inspector.trace.station'), placeWords(t, span.station, lens)],
    [t('inspector.trace.kind'), span.kind],
    [t('inspector.trace.fidelity'), t(`page.fidelity.${span.fidelity}`)],
    [t('inspector.trace.began'), durationText(span.startUs)],
    ...(open
      ? []
      : [
          [t('inspector.trace.took'), durationText(span.endUs - span.startUs)] as const,
          [t('inspector.trace.ended'), t(`inspector.trace.outcome.${span.outcome}`)] as const,
        ]),
  ]
  return (
    <Block
      title={t('inspector.trace.attributes', { name: labelOf(t, journey, span) })}
      aside={<Aside>{t('inspector.trace.convention')}</Aside>}
    >
      <figure className={look['attributes']} aria-label={t('inspector.trace.attributesOf')} tabIndex={0}>
        <table>
          <tbody>
            {facts.map(([name, value]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{value}</td>
              </tr>
            ))}
            <Rows attributes={open ? {} : span.attributes} />
          </tbody>
        </table>
      </figure>
      {!open && span.events.map((event) => <Event key={`${event.name} ${event.atUs}`} event={event} />)}
      {open && <p className={styles['note']}>{t('inspector.trace.openNote')}</p>}
    </Block>
  )
}

/** Something that happened at a moment within the span, such as an exception. */
function Event({ event }: { readonly event: SpanEvent }) {
  const { t } = useTranslation()
  const title = t('inspector.trace.event', { name: event.name, time: durationText(event.atUs) })
  return (
    <figure className={look['attributes']} aria-label={title} tabIndex={0}>
      <table>
        <caption>{title}</caption>
        <tbody>
          <Rows attributes={event.attributes} />
        </tbody>
      </table>
    </figure>
  )
}

function Rows({ attributes }: { readonly attributes: SpanAttributes }) {
  const { t } = useTranslation()
  const sorted = Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1))
  return sorted.map(([name, value]) => (
    <tr key={name}>
      <th scope="row">
        <code translate="no">{name}</code>
      </th>
      <td>
        <code translate="no">{textOf(value, (left) => t('inspector.trace.cut', { count: left }))}</code>
      </td>
    </tr>
  ))
}

function textOf(value: AttributeValue, cut: (left: number) => string): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > longestValue ? `${text.slice(0, longestValue)}… ${cut(text.length - longestValue)}` : text
}
