// One value of a row.

import { useTranslation } from 'react-i18next'

/** A longer value is cut: a row must stay a row. */
const longestCell = 1_000

/** A value as SQL would write it. */
export function CellText({
  value,
  quoted = false,
}: {
  readonly value: string | number | null
  readonly quoted?: boolean
}) {
  const { t } = useTranslation()
  if (value === null) return <em>{t('inspector.pantry.null')}</em>
  const text = typeof value === 'string' && quoted ? `'${value}'` : String(value)
  return text.length > longestCell ? `${text.slice(0, longestCell)}…` : text
}
