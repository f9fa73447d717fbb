// Values for a new order that the world does not have yet, where a lesson's field takes each once only.

import type { Lesson } from '../../lessons'
import type { Entry } from '../../simulation'
import type { Kitchen } from '../kitchen'
import { uniqueFields } from './next'

/** Real time for one look-up by a unique column. */
const budgetMs = 1_000
/** More guests of one name than anybody signs up. */
const most = 10_000

/**
 * By the field's name: the lesson's own value while it is free, else that with the first number that makes it so
 * (`ada2@example.com`). Asked of the database as it stands after `last`.
 */
export async function freshValues(
  kitchen: Kitchen,
  last: Entry | undefined,
  lesson: Lesson,
): Promise<Readonly<Record<string, string>>> {
  const fields = uniqueFields(lesson)
  const { trace } = last?.run ?? {}
  const end = trace?.spans.reduce((late, span) => (span.endUs > late.endUs ? span : late))
  if (!last || !trace || !end || fields.length === 0) return {}
  const pantry = await kitchen.openPantry(last.before, trace, end.id, 'end')
  try {
    const fresh: Record<string, string> = {}
    for (const { name, value, unique } of fields) {
      const isTaken = async (text: string): Promise<boolean> => {
        const sql = `SELECT 1 FROM "${unique.table}" WHERE "${unique.column}" = '${text.replaceAll("'", "''")}'`
        const found = await pantry.query(sql, { budgetMs })
        return found.ok && found.value.rows.length > 0
      }
      let number = 1
      while (number < most && (await isTaken(numbered(value, number)))) number++
      fresh[name] = numbered(value, number)
    }
    return fresh
  } finally {
    pantry.close()
  }
}

/** 1 is the value itself; the number goes before the `@` of an address. */
const numbered = (value: string, number: number): string =>
  number === 1 ? value : value.replace(/(?=@)|$/, String(number))
