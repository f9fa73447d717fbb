// The Worker's end: does what the page asks of a cook, and asks the page to carry the orders.

import type { Carry } from '../../network'
import type { OpenPantry } from '../../visit'
import type { Cook } from './part'
import type { Done, FromWorker, Line, PlainAnswer, ToWorker } from './protocol'

interface Carried {
  serve(): Promise<Response>
  back(error: string | undefined): void
}

/** Makes a cook, says that it is ready, and answers everything that comes over the line. */
export async function serveCook(
  createCook: (carry: Carry) => Promise<Cook>,
  line: Line<FromWorker, ToWorker>,
): Promise<void> {
  const carrying = new Map<number, Carried>()
  const pantries = new Map<number, OpenPantry>()
  let [carriages, opened] = [0, 0]

  const carry: Carry = (serve) =>
    new Promise((resolve, reject) => {
      const id = ++carriages
      let served: Promise<Response> | undefined
      carrying.set(id, {
        serve: async () => {
          served ??= serve()
          return (await served).clone()
        },
        back: (error) => {
          carrying.delete(id)
          if (served && error === undefined) resolve(served)
          else reject(new Error(error ?? 'An answer came to an order that was not served.'))
        },
      })
      line.send({ type: 'carry', id })
    })

  const cook = await createCook(carry)

  const serve = async (id: number): Promise<void> => {
    const carried = carrying.get(id)
    if (!carried) return
    try {
      const answer = await toPlain(await carried.serve())
      line.send({ type: 'served', id, answer }, [answer.body])
    } catch (error) {
      line.send({ type: 'failed', of: 'served', id, error: String(error) })
    }
  }

  const answer = async (id: number, work: () => Promise<Done>): Promise<void> => {
    try {
      line.send({ type: 'done', id, value: await work() })
    } catch (error) {
      line.send({ type: 'failed', of: 'asked', id, error: String(error) })
    }
  }

  line.listen((message) => {
    switch (message.type) {
      case 'run':
        return void answer(message.id, async () => ({
          kind: 'ran',
          ran: await cook.run(message.world, message.placed, message.way),
        }))
      case 'serve':
        return void serve(message.id)
      case 'carried':
        return carrying.get(message.id)?.back(message.error)
      case 'menu':
        return void answer(message.id, async () => ({ kind: 'menu', menu: await cook.menuCard() }))
      case 'open':
        return void answer(message.id, async () => {
          const pantry = await cook.openPantry(message.of)
          pantries.set(++opened, pantry)
          return { kind: 'opened', pantry: opened, tables: pantry.tables }
        })
      case 'query':
        return void answer(message.id, async () => {
          const pantry = pantries.get(message.pantry)
          if (!pantry) throw new Error('That pantry is closed.')
          return { kind: 'answered', answer: await pantry.query(message.sql, { budgetMs: message.budgetMs }) }
        })
      case 'close':
        pantries.get(message.pantry)?.close()
        pantries.delete(message.pantry)
        return
    }
  })
  line.send({ type: 'ready', seed: cook.seed, signs: 'subtle' in globalThis.crypto })
}

const toPlain = async (answer: Response): Promise<PlainAnswer> => ({
  status: answer.status,
  headers: [...answer.headers],
  body: await answer.arrayBuffer(),
})
