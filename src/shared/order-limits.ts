// How much an order may hold: one table, for the fields it is typed into, for what a browser is asked to send, and for
// what an address writes and reads.

interface OrderLimits {
  /** UTF-16 units of text, each. */
  readonly method: number
  readonly path: number
  readonly headerName: number
  readonly headerValue: number
  readonly body: number
  /** How many. */
  readonly headers: number
  /** Milliseconds that the world's clock may be wound before an order, either way: ten years. */
  readonly waitMs: number
}

export const orderLimits: OrderLimits = {
  method: 40,
  path: 65_536,
  headerName: 256,
  headerValue: 65_536,
  body: 1_048_576,
  headers: 64,
  waitMs: 315_576_000_000,
}

/** In one link: more than anybody places in a visit, and no more than a page can replay while somebody waits. */
export const mostOrders = 200
