// What a feature brings to the server: one folder, one record.

import type { Hono } from 'hono'
import type { Migration } from './database/migration'
import type { Planting } from './database/planting'
import type { AppEnv } from './env'
import type { JobKind } from './jobs/job-kind'
import type { ProblemType } from './problems'

export interface Feature {
  readonly routes: readonly Route[]
  /** Their versions are counted across all features. */
  readonly migrations: readonly Migration[]
  /** What stands in its tables from the start. */
  readonly seed: readonly Planting[]
  /** Its own ways of saying no, beside those of every route. */
  readonly problems: readonly ProblemType[]
  readonly jobs: readonly JobKind[]
  /** The tables it brings, as they stand in the pantry. */
  readonly shelves: readonly string[]
}

export interface Route {
  /** What `Recipes` calls it: the name of its handler's span. */
  readonly name: string
  /** Where it is mounted. */
  readonly at: string
  /** By name; `usual` is mounted unless the world names another. */
  readonly recipes: { readonly usual: Recipe } & Readonly<Record<string, Recipe>>
}

/** The handlers of one address, made once. */
export type Recipe = (served: Served) => Hono<AppEnv>

/** For the few that describe the server itself. */
export interface Served {
  readonly app: Hono<AppEnv>
  readonly problems: readonly ProblemType[]
}
