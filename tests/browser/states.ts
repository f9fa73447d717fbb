// The states of the page that are checked for accessibility, as data: every lesson, tab, dialog and view. Each is
// reached by an address and a few presses, as a person would.

import { words as signUp } from '../../src/lessons/content/03-sign-up/words.en'
import { en } from '../../src/words/en'

export type Act =
  | { readonly press: string | RegExp }
  | { readonly tab: string }
  | { readonly choose: string }
  | { readonly turnOn: string }
  | { readonly type: readonly [field: string, text: string] }

export interface PageState {
  readonly name: string
  readonly query: string
  readonly fragment: string
  readonly acts: readonly Act[]
}

const lessons = ['page', 'menu', 'sign-up', 'log-in', 'profile']
const tabs = ['Ticket', 'Recipe', 'Pantry', 'Trace']
const { pad, inside } = en.page.fold

const state = (name: string, query: string, fragment: string, ...acts: readonly Act[]): PageState => ({
  name,
  query,
  fragment,
  acts,
})

/** The shortest way through all that matters: looked at in every theme and at every size. */
export const everywhere: readonly PageState[] = [
  state('a first visit', '', ''),
  state('the end of sign-up, the ticket open', 'lesson=sign-up', 'at=end', { press: inside }, { tab: 'Ticket' }),
  state('the order pad', 'lesson=sign-up', 'at=insert-user', { press: pad }),
]

/** Looked at once each. */
export const once: readonly PageState[] = [
  ...lessons.map((id) => state(`lesson ${id}, idle`, `lesson=${id}`, '')),
  ...lessons.map((id) => state(`lesson ${id}, at its end`, `lesson=${id}`, 'at=end&detail=all')),
  ...tabs.map((tab) =>
    state(`tab ${tab}`, 'lesson=sign-up', 'at=insert-user&detail=steps', { press: inside }, { tab }),
  ),
  state('tab Recipe of a refusal', 'lesson=profile', 'at=end&with=no-token', { press: inside }, { tab: 'Recipe' }),
  state('the pantry is closed', 'lesson=sign-up', 'at=end&with=database-down', { press: inside }, { tab: 'Ticket' }),
  state('the street is closed', 'lesson=menu', 'at=end&with=network-offline', { press: inside }, { tab: 'Ticket' }),
  state('the menu', 'lesson=sign-up', 'at=insert-user', { press: en.page.menu.open }),
  state('the lessons to choose from', 'lesson=sign-up', '', { press: signUp.title }),
  state('the help', 'lesson=sign-up', '', { press: en.shell.help }),
  state('a word of the glossary', 'lesson=sign-up', 'at=insert-user', { press: 'jar' }),
  state('an order of one’s own', 'lesson=menu', '', { press: pad }, { choose: en.orders.mode.own }),
  state(
    'an order of one’s own that cannot be sent',
    'lesson=menu',
    '',
    { press: pad },
    { choose: en.orders.mode.own },
    { type: ['Method', 'TRACE'] },
    { press: en.page.send },
  ),
  state('something switched on', 'lesson=sign-up', '', { press: pad }, { turnOn: en.switches['database-down'].name }),
  state('the orders so far', 'lesson=sign-up', 'at=end', { press: pad }, { press: /^Orders so far/ }),
  state('a refusal with its note', 'lesson=sign-up', 'at=end&with=broken-rules', { press: /^Your order/ }),
  state('an address with a mistake', 'lesson=dragons', 'speed=9&at=<b>'),
  state('the trip as a list', 'lesson=sign-up&view=text', 'at=insert-user'),
  state('on a projector', 'lesson=sign-up&view=projector', 'at=insert-user'),
  state('few controls', 'lesson=sign-up', 'at=insert-user&controls=minimal'),
  state('twice the text', 'lesson=sign-up', 'at=insert-user&text=200', { press: pad }),
]
