// What page and Worker say to each other. Both ends come from one build, so no message is of another version.

import type { PlacedOrder, World } from '../../simulation'
import type { OpenPantry, SqlAnswer } from '../../visit'
import type { Cook, PantryOf, Ran } from './part'

/** An answer as plain data: of the server's `Response`, what its carrier takes back. */
export interface PlainAnswer {
  readonly status: number
  readonly headers: readonly (readonly [string, string])[]
  readonly body: ArrayBuffer
}

/** A number ties an answer to its question. */
export type ToWorker =
  | {
      readonly type: 'run'
      readonly id: number
      readonly world: World
      readonly placed: PlacedOrder
      readonly way: 'carried' | 'direct'
    }
  /** The order that is being carried under that number has arrived. */
  | { readonly type: 'serve'; readonly id: number }
  /** Its answer is back, or it came to nothing. */
  | { readonly type: 'carried'; readonly id: number; readonly error?: string }
  | { readonly type: 'menu'; readonly id: number }
  | { readonly type: 'open'; readonly id: number; readonly of: PantryOf }
  | {
      readonly type: 'query'
      readonly id: number
      readonly pantry: number
      readonly sql: string
      readonly budgetMs: number
    }
  | { readonly type: 'close'; readonly pantry: number }

export type FromWorker =
  /** Said once, unasked. */
  | { readonly type: 'ready'; readonly seed: Cook['seed']; readonly signs: boolean }
  /** Instead: it runs, but a part of the kitchen did not load. */
  | { readonly type: 'unable'; readonly error: string }
  | { readonly type: 'carry'; readonly id: number }
  | { readonly type: 'served'; readonly id: number; readonly answer: PlainAnswer }
  | { readonly type: 'done'; readonly id: number; readonly value: Done }
  /** What an id asked for, or what an order's server did, came to nothing. */
  | { readonly type: 'failed'; readonly of: 'asked' | 'served'; readonly id: number; readonly error: string }

export type Done =
  | { readonly kind: 'ran'; readonly ran: Ran }
  | { readonly kind: 'opened'; readonly pantry: number; readonly tables: OpenPantry['tables'] }
  | { readonly kind: 'answered'; readonly answer: SqlAnswer }
  | { readonly kind: 'menu'; readonly menu: unknown }

/** One end of the line between them. */
export interface Line<Sent, Heard> {
  send(message: Sent, transfer?: Transferable[]): void
  listen(hear: (message: Heard) => void): void
}
