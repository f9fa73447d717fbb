// What keeps a letter shut on the street: red wax with a padlock (TLS).

import type { ReactNode } from 'react'
import { Disc, Rule } from '../ink'

/** About its own middle. */
export const Seal = (): ReactNode => (
  <>
    <Disc x={0} y={0} r={11} fill="tomato" />
    <Rule d="M-3.500-1v-3a3.500 3.500 0 0 1 7 0v3" ink="#fff" width={2} />
    <rect x={-5} y={-1.5} width={10} height={7} rx={1.6} fill="#fff" />
  </>
)
