// Medians, and the lines in which the bench reports.

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2
}

/**
 * `reference` is a median too, or null where the limit is absolute; else the limit is one of the ratio. Without a
 * limit a result is only told. A limit is the most that may be; with `atLeast`, the least.
 * @typedef {{
 *   name: string, unit: string, median: number, reference: number | null, limit: number | null, atLeast?: boolean
 * }} Result
 */

/** @param {Result} result */
export function isOk({ median: value, reference, limit, atLeast = false }) {
  if (limit === null) return true
  const measured = reference === null ? value : value / reference
  return atLeast ? measured >= limit : measured <= limit
}

/** @param {readonly Result[]} results */
export function table(results) {
  const rows = results.map((result) => {
    const { name, unit, median: value, reference, limit } = result
    return [
      name,
      amount(value, unit),
      reference === null ? '–' : amount(reference, unit),
      reference === null ? '–' : `${(value / reference).toFixed(2)}×`,
      limitOf(result),
      limit === null ? '' : isOk(result) ? 'ok' : result.atLeast ? 'under' : 'over',
    ]
  })
  const all = [['name', 'median', 'reference', 'ratio', 'limit', ''], ...rows]
  const widths = all.reduce(
    (most, row) => most.map((width, column) => Math.max(width, row[column]?.length ?? 0)),
    [0, 0, 0, 0, 0, 0],
  )
  const pad = (/** @type {string} */ cell, /** @type {number} */ column) =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)
  return all.map((row) => row.map(pad).join('  ').trimEnd()).join('\n')
}

/** @param {Result} result */
function limitOf({ reference, limit, unit, atLeast = false }) {
  if (limit === null) return '–'
  const sign = atLeast ? '≥' : '≤'
  return reference === null ? `${sign} ${amount(limit, unit)}` : `${sign} ${limit}×`
}

const oneDigit = ['KB', 'ms/s', 'fps', '%']

/**
 * @param {number} value
 * @param {string} unit
 */
function amount(value, unit) {
  const digits = unit === 'ms' && value < 100 ? 2 : oneDigit.includes(unit) ? 1 : 0
  return `${value.toFixed(digits)}${unit === '' ? '' : ` ${unit}`}`
}
