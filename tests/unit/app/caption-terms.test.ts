// The glossary's words in sentences.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partsOf } from '../../../src/ui/glossary/find-terms'
import { en } from '../../../src/words/en'
import { createWords } from '../../../src/words/i18n'
import { english } from '../../../src/words/languages'
import { openedLessons } from '../../kit/lessons'

const { t } = createWords(english, en)

const termsOf = (text: string, reading: 'twelve' | 'developer' = 'twelve') =>
  partsOf(t, [{ text, reading }])
    .flat()
    .flatMap((part) => (part.kind === 'term' ? [[part.text, part.term]] : []))

describe('a sentence', () => {
  it('opens the words of the house', () => {
    expect(termsOf('The guest has ordered. The waiter holds the ticket.')).toEqual([
      ['guest', 'guest'],
      ['waiter', 'waiter'],
      ['ticket', 'ticket'],
    ])
  })

  it('marks only the first mention', () => {
    expect(termsOf('The badge? A badge!')).toHaveLength(1)
    expect(
      partsOf(t, [
        { text: 'One job waits.', reading: 'twelve' },
        { text: 'The job stays.', reading: 'developer' },
      ])
        .flat()
        .filter(({ kind }) => kind === 'term'),
    ).toHaveLength(1)
  })

  it('takes the longer of two words', () => {
    expect(termsOf('In a sealed envelope.')).toEqual([['sealed envelope', 'envelope']])
    expect(termsOf('It is not authenticated.', 'developer')).toEqual([['not authenticated', 'hostStand']])
  })

  it('takes whole words only', () => {
    expect(termsOf('She plates jarring post-jar ticketing.')).toEqual([])
    expect(termsOf('Nobody passes the hostel.')).toEqual([])
  })

  it('leaves code alone', () => {
    expect(termsOf('`database` and database', 'developer')).toEqual([['database', 'pantry']])
  })

  it('is whole again when its parts are joined, whatever it says', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('guest', ' ', 'The host', 'jar', 'JAR', '.', 'é', '-', '<b>')), (pieces) => {
        const text = pieces.join('')
        const [parts = []] = partsOf(t, [{ text, reading: 'twelve' }])
        expect(parts.map((part) => part.text).join('')).toBe(text)
        expect(parts.map(({ at }) => at)).toEqual([...new Set(parts.map(({ at }) => at))])
      }),
    )
  })
})

describe('the glossary', () => {
  const entries = Object.entries(en.glossary)

  it.each(entries)('%s: both words, and a sentence in both readings', (_term, entry) => {
    for (const text of Object.values(entry)) expect(text.trim()).not.toBe('')
    expect(entry.twelve.split(/\s+/).length).toBeLessThanOrEqual(14)
    expect(entry.twelve).not.toMatch(/`/)
    expect(entry.restaurant).not.toBe(entry.field)
  })

  it.each(['twelve', 'developer'] as const)('gives no word of the %s reading to two terms', (reading) => {
    const words = Object.values(en.glossaryMarks[reading]).flat()
    expect(words).toHaveLength(new Set(words).size)
  })

  it.each(['twelve', 'developer'] as const)('has only words that some caption of the %s reading uses', (reading) => {
    const captions = Object.values(en.captions)
      .flatMap((entry) => Object.entries(entry))
      .filter(([key]) => key.startsWith(reading) || (reading === 'developer' && key.startsWith('plain')))
      .map(([, text]) => text.toLowerCase())
    const openings = openedLessons.flatMap(({ words: { opening, openingPlain, openingDeveloper } }) => [
      opening,
      openingPlain,
      openingDeveloper,
    ])
    const texts = [...captions, ...openings.map((text) => text.toLowerCase())]
    const unused = Object.values(en.glossaryMarks[reading])
      .flat()
      .filter((word) => !texts.some((text) => text.includes(word.toLowerCase())))
    expect(unused).toEqual([])
  })
})
