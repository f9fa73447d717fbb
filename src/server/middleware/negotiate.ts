// Which of the forms an answer can take the caller would rather have: RFC 9110 §12.5.1.

interface Range {
  readonly type: string
  readonly weight: number
}

/**
 * How much an `Accept` header wants `type`, from 0 to 1: the weight of the most exact range that covers it. No header
 * wants everything alike.
 */
export function weightOf(accept: string | undefined, type: string): number {
  if (accept === undefined || accept.trim() === '') return 1
  const ranges = accept.split(',').map(readRange)
  const [group = ''] = type.split('/')
  for (const exact of [type, `${group}/*`, '*/*']) {
    const found = ranges.find((range) => range.type === exact)
    if (found) return found.weight
  }
  return 0
}

/** Whether a person's browser is asking: HTML is wanted more than a problem document, and more than any JSON. */
export const prefersHtml = (accept: string | undefined): boolean =>
  weightOf(accept, 'text/html') >
  Math.max(weightOf(accept, 'application/problem+json'), weightOf(accept, 'application/json'))

/** A weight that is no number from 0 to 1 counts as not given. */
function readRange(text: string): Range {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase())
  const weight = parameters
    .map((parameter) => /^q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.exec(parameter)?.[1])
    .find(Boolean)
  return { type, weight: weight === undefined ? 1 : Number(weight) }
}
