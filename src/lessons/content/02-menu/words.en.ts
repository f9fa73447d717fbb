// What people read of lesson `menu`, in English.

import type { LessonWords } from '../../words'

export const words: LessonWords = {
  title: 'Read the menu',
  goal: 'See the same trip bring data instead of a page: JSON, from an API that asks a database.',
  opening: 'A guest wants to read the menu. Follow the order.',
  openingPlain: 'A page asks an API for the menu. Follow the request.',
  openingDeveloper: 'The page calls an API: `GET /api/dishes`. Send it and look at every step.',
  ending: {
    twelve: 'The chef asked the pantry, and the whole menu came to the table.',
    developer: 'One GET, one SELECT, one 200 with JSON.',
  },
}
