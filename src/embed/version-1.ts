// Links of version 1 held orders only. Which lesson's each was, is decided here when one is read, and nowhere else: by
// the orders of the five lessons of that time, for ever.

import type { Order } from '../lessons'

const lessonsThen: readonly { readonly id: string; readonly method: string; readonly path: RegExp }[] = [
  { id: 'page', method: 'GET', path: /^\/$/ },
  { id: 'menu', method: 'GET', path: /^\/api\/dishes$/ },
  { id: 'sign-up', method: 'POST', path: /^\/api\/users$/ },
  { id: 'log-in', method: 'POST', path: /^\/api\/sessions$/ },
  { id: 'profile', method: 'GET', path: /^\/api\/users\/\d+$/ },
]

/** The lesson whose form wrote such orders; `null` for an order of the guest's own. */
export const lessonThen = ({ method, path }: Order): string | null =>
  lessonsThen.find((lesson) => lesson.method === method && lesson.path.test(path))?.id ?? null
