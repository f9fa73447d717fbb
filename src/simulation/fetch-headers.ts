// What a browser leaves out of a request without a word.

import { forbiddenMethods, isForbidden, normaliseValue } from './order'

/** They would change the method behind the browser's back. */
const overridesMethod = new Set(['x-http-method', 'x-http-method-override', 'x-method-override'])

/**
 * Whether a browser leaves a header out without a word: one whose value names a method that no page may use
 * (https://fetch.spec.whatwg.org/#forbidden-request-header, step 3). `name` in lower case.
 */
export const isDropped = (name: string, value: string): boolean =>
  isForbidden(name) ||
  (overridesMethod.has(name) && decodeAndSplit(value).some((one) => forbiddenMethods.has(one.toUpperCase())))

/** https://fetch.spec.whatwg.org/#header-value-get-decode-and-split: a comma between quotes splits nothing. */
const decodeAndSplit = (value: string): readonly string[] =>
  [...value.matchAll(/(?:^|,)((?:"[^"\\]*(?:\\.[^"\\]*)*"?|[^",])*)/g)].map(([, one = '']) => normaliseValue(one))
