// How one value of an address is read and written.

/** Why a value was not taken; each code has its sentence in the page's words. */
export type Fault =
  | { readonly code: 'lesson-unknown' | 'switch-unknown'; readonly value: string }
  | { readonly code: 'value-unknown'; readonly value: string; readonly allowed: readonly string[] }
  | { readonly code: 'number-range'; readonly value: string; readonly low: number; readonly high: number }
  | { readonly code: 'step-unreadable' | 'lang-unreadable' | 'origin-unreadable'; readonly value: string }

/** `value` is undefined where nothing of the text could be taken. */
export interface Reading<Value> {
  readonly value: Value | undefined
  readonly faults: readonly Fault[]
}

export interface Codec<Value> {
  /** `query` reaches a server's log, `fragment` never does. */
  readonly place: 'query' | 'fragment'
  read(text: string): Reading<Value>
  write(value: Value): string
}

export const taken = <Value>(value: Value): Reading<Value> => ({ value, faults: [] })
export const refused = (fault: Fault): Reading<never> => ({ value: undefined, faults: [fault] })

const longestQuote = 60

/** What stood in the address, short enough to be quoted in a sentence. */
export function quote(text: string): string {
  const characters = Array.from(text.slice(0, longestQuote * 2)).filter(
    (character) => !/\p{Surrogate}/u.test(character),
  )
  return characters.length > longestQuote || text.length > longestQuote * 2
    ? `${characters.slice(0, longestQuote).join('')}…`
    : characters.join('')
}
