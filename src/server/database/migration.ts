// One step of the schema. A migration that has run anywhere is never edited: a new one is added.

export interface Migration {
  /** Counted from 1. */
  readonly version: number
  readonly name: string
  readonly up: string
}
