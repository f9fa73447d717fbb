// The tables that are looked at, and the learner's own SQL, apart from the orders: what does not stop in time is ended
// with everything around it, and brought up again for the next question.

import type { OpenPantry, SqlAnswer } from '../../visit'
import { inTime } from '../opening'
import type { Cook, PantryOf } from './part'

/** So much longer than its budget a statement may take before it is ended from outside. */
const graceMs = 250

interface Opened {
  readonly by: Promise<Cook>
  readonly pantry: OpenPantry
}

export interface Keeper {
  readonly openPantry: (of: PantryOf) => Promise<OpenPantry>
  close(): void
}

/** `open` makes a cook that can be ended. */
export function createKeeper(open: () => Promise<Cook>): Keeper {
  let cook: Promise<Cook> | undefined
  let isClosed = false
  const end = async (by: Promise<Cook>): Promise<void> => {
    if (cook === by) cook = undefined
    const ended = await by
    ended.close()
  }
  const openIn = async (of: PantryOf): Promise<Opened> => {
    if (isClosed) throw new Error('The pantry was closed.')
    cook ??= open()
    const by = cook
    try {
      const opened = await by
      return { by, pantry: await opened.openPantry(of) }
    } catch (error) {
      await end(by).catch(nothing)
      throw error
    }
  }
  const openPantry = async (of: PantryOf): Promise<OpenPantry> => {
    let opened = await openIn(of)
    let closed = false
    const query = async (sql: string, budgetMs: number): Promise<SqlAnswer> => {
      if (opened.by !== cook) opened = await openIn(of)
      const { by, pantry } = opened
      const answer = await inTime(Promise.resolve(pantry.query(sql, { budgetMs })), budgetMs + graceMs).catch(nothing)
      if (answer) return answer
      // Ended because of what another asked: this one is asked again.
      if (by !== cook && !closed) return query(sql, budgetMs)
      await end(by)
      return { ok: false, error: { code: 'too-slow', message: '' } }
    }
    return {
      tables: opened.pantry.tables,
      query: (sql, { budgetMs }) => query(sql, budgetMs),
      close: () => {
        closed = true
        if (opened.by === cook) opened.pantry.close()
      },
    }
  }
  const close = (): void => {
    isClosed = true
    if (cook) end(cook).catch(nothing)
  }
  return { openPantry, close }
}

const nothing = (): null => null
