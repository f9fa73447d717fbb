// The words that open the glossary where they stand in a sentence, by term: exactly as written, in either case.
// The simple reading speaks of the restaurant, the developer's of the field; "table" means another thing in each.

import type { glossary } from './glossary'

export type TermId = keyof typeof glossary

export const marks: {
  readonly [Reading in 'twelve' | 'developer']: Readonly<Partial<Record<TermId, readonly string[]>>>
} = {
  twelve: {
    guest: ['guest', 'guests'],
    menuCard: ['menu card'],
    waiter: ['waiter'],
    ticket: ['ticket'],
    plate: ['plate'],
    street: ['street'],
    envelope: ['sealed envelope', 'envelope'],
    backOfHouse: ['back of house'],
    pass: ['the pass'],
    rope: ['rope'],
    hostStand: ['the host'],
    badge: ['badge'],
    orderRail: ['order rail'],
    chef: ['chef'],
    recipe: ['recipe'],
    pantry: ['pantry'],
    keeper: ['keeper'],
    slip: ['slip'],
    shelf: ['shelf'],
    jar: ['jar', 'jars'],
    label: ['label', 'labels'],
    lid: ['lid'],
    hash: ['hash'],
    job: ['job'],
    prepRoom: ['prep room'],
    note: ['note'],
  },
  developer: {
    waiter: ['HTTP', 'HTTPS'],
    ticket: ['HTTP request', 'request'],
    plate: ['response'],
    street: ['network'],
    addressBook: ['DNS'],
    envelope: ['TLS'],
    backOfHouse: ['server'],
    pass: ['middleware'],
    rope: ['rate limit', 'token bucket'],
    hostStand: ['authentication', 'authorization', 'not authenticated'],
    badge: ['token', 'JWT'],
    orderRail: ['validation'],
    recipe: ['handler'],
    pantry: ['database'],
    jar: ['row', 'rows'],
    cardDrawer: ['index'],
    transaction: ['transaction'],
    lid: ['committed'],
    hash: ['argon2id', 'password hash', 'hash'],
    job: ['job'],
    prepRoom: ['worker'],
    suppliers: ['provider'],
  },
}
