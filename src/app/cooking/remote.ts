// The page's end: a cook that works in a Worker.

import type { Carry } from '../../network'
import type { Cook } from './part'
import type { Done, FromWorker, Line, PlainAnswer, ToWorker } from './protocol'

/** A Worker as the page holds it. */
export interface WorkerLine extends Line<ToWorker, FromWorker> {
  /** Ends it at once, whatever it is doing. */
  end(): void
  /** Tells when it fails as a whole. */
  onFailure(act: (reason: string) => void): void
}

/** A part of the kitchen did not load where a Worker does run: it would not in the page either. */
export class NotLoaded extends Error {
  override readonly name = 'NotLoaded'
}

/** Waits until the Worker is ready; rejects when it fails, or has no cryptography. `carry` carries its orders. */
export function remoteCook(line: WorkerLine, carry: Carry): Promise<Cook> {
  const asked = createWaiting<Done>()
  const serving = createWaiting<Response>()
  let [questions, ended] = [0, false]

  const ask = <Kind extends Done['kind']>(
    kind: Kind,
    question: (id: number) => ToWorker,
  ): Promise<Extract<Done, { readonly kind: Kind }>> => {
    if (ended) return Promise.reject(new Error(isEnded))
    const id = ++questions
    const answer = asked.add(id)
    line.send(question(id))
    return answer.then((done) => {
      if (isOf(kind, done)) return done
      throw new Error(`The Worker answered ${done.kind} to ${kind}.`)
    })
  }
  const end = (reason: string): void => {
    ended = true
    for (const waiting of [asked, serving]) waiting.rejectAll(reason)
    line.end()
  }
  const bring = async (id: number): Promise<void> => {
    try {
      await carry(() => {
        const answer = serving.add(id)
        line.send({ type: 'serve', id })
        return answer
      })
      line.send({ type: 'carried', id })
    } catch (error) {
      line.send({ type: 'carried', id, error: String(error) })
    }
  }
  const cookFrom = (seed: Cook['seed']): Cook => ({
    where: 'worker',
    seed,
    run: async (world, placed, way) => (await ask('ran', (id) => ({ type: 'run', id, world, placed, way }))).ran,
    openPantry: async (of) => {
      const { pantry, tables } = await ask('opened', (id) => ({ type: 'open', id, of }))
      return {
        tables,
        query: async (sql, { budgetMs }) =>
          (await ask('answered', (id) => ({ type: 'query', id, pantry, sql, budgetMs }))).answer,
        close: () => line.send({ type: 'close', pantry }),
      }
    },
    menuCard: async () => (await ask('menu', (id) => ({ type: 'menu', id }))).menu,
    close: () => end(isEnded),
  })

  return new Promise((resolve, reject) => {
    const give = (reason: string): void => {
      end(reason)
      reject(new Error(reason))
    }
    line.onFailure(give)
    line.listen((message) => {
      switch (message.type) {
        case 'ready':
          return message.signs ? resolve(cookFrom(message.seed)) : give('This Worker has no cryptography.')
        case 'unable':
          end(message.error)
          return reject(new NotLoaded(message.error))
        case 'carry':
          return void bring(message.id)
        case 'served':
          return serving.resolve(message.id, fromPlain(message.answer))
        case 'done':
          return asked.resolve(message.id, message.value)
        case 'failed':
          return (message.of === 'asked' ? asked : serving).reject(message.id, message.error)
      }
    })
  })
}

const isEnded = 'The Worker was ended.'

const isOf = <Kind extends Done['kind']>(kind: Kind, done: Done): done is Extract<Done, { readonly kind: Kind }> =>
  done.kind === kind

interface Waiting<Value> {
  add(id: number): Promise<Value>
  resolve(id: number, value: Value): void
  reject(id: number, reason: string): void
  rejectAll(reason: string): void
}

/** What was asked and is not answered yet; an answer to anything else is dropped. */
function createWaiting<Value>(): Waiting<Value> {
  const waiting = new Map<number, { resolve(value: Value): void; reject(error: Error): void }>()
  const take = (id: number) => {
    const one = waiting.get(id)
    waiting.delete(id)
    return one
  }
  return {
    add: (id) => new Promise((resolve, reject) => void waiting.set(id, { resolve, reject })),
    resolve: (id, value) => take(id)?.resolve(value),
    reject: (id, reason) => take(id)?.reject(new Error(reason)),
    rejectAll: (reason) => {
      for (const id of [...waiting.keys()]) take(id)?.reject(new Error(reason))
    },
  }
}

/** Statuses whose answers have no body (https://fetch.spec.whatwg.org/#null-body-status). */
const withoutBody = new Set([101, 103, 204, 205, 304])

const fromPlain = ({ status, headers, body }: PlainAnswer): Response =>
  new Response(withoutBody.has(status) || body.byteLength === 0 ? null : body, {
    status,
    headers: headers.map(([name, value]): [string, string] => [name, value]),
  })
