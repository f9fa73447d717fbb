// The counter where carried orders arrive, whoever brings them: each is served at most once, and whoever comes with
// it again gets the stored answer.

import { origin } from '../shared'

/** An order that waits to be carried here. */
export interface PlacedOrder {
  /**
   * What is fetched for it. It names the order by a number of ours and says nothing of what the learner wrote: no
   * path, header, method or body of it that a browser, a worker or a proxy could take for its own business.
   */
  readonly address: string
  /** Whether it has arrived. */
  readonly hasArrived: boolean
  /** Settles when it arrives. */
  readonly arrival: Promise<void>
  /** What the server answered, whole; waits until it has. A copy each time. Rejects when the server throws. */
  answer(): Promise<Response>
}

export interface Counter {
  place(serve: () => Promise<Response>): PlacedOrder
  /** Serves a caught request, or gives `undefined` for one that is nobody's order here. */
  deliver(url: string): Promise<Response | undefined>
  /** Fetched to learn whether requests arrive here at all: then the status is 204. */
  readonly probe: string
}

/** So many of the last answers are kept for deliveries that come late. */
const kept = 20
const counterPath = `${origin}/carried/`

export function createCounter(): Counter {
  const orders = new Map<string, PlacedOrder & { deliver(): Promise<Response> }>()
  // Several players may stand on one page and share its `fetch`: each knows its own orders.
  const own = Math.random().toString(36).slice(2)
  const probe = `${own}-probe`
  let placed = 0
  return {
    probe: counterPath + probe,
    place: (serve) => {
      const id = `${own}-${++placed}`
      const order = placeOrder(counterPath + id, serve)
      orders.set(id, order)
      orders.delete(`${own}-${placed - kept}`)
      return order
    },
    deliver: async (url) => {
      if (!url.startsWith(counterPath)) return undefined
      const id = url.slice(counterPath.length)
      if (id === probe) return new Response(null, { status: 204 })
      const order = orders.get(id)
      // What went wrong is told to whoever placed the order; the carrier learns only that it did.
      return order?.deliver().catch(() => new Response(null, { status: 500 }))
    },
  }
}

function placeOrder(address: string, serve: () => Promise<Response>): PlacedOrder & { deliver(): Promise<Response> } {
  let served: Promise<Response> | undefined
  let arrive: () => void = () => {}
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve
  })
  const deliver = async (): Promise<Response> => {
    served ??= serve()
    arrive()
    return (await served).clone()
  }
  return {
    address,
    arrival,
    get hasArrived() {
      return served !== undefined
    },
    answer: async () => {
      await arrival
      return deliver()
    },
    deliver,
  }
}
