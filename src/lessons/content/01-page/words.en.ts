// What people read of lesson `page`, in English.

import type { LessonWords } from '../../words'

export const words: LessonWords = {
  title: 'Ask for a page',
  goal: 'See the trip behind every website: a page is asked for, and HTML comes back.',
  opening: 'A guest wants to see the page. Follow the order.',
  openingPlain: 'A browser asks a server for a page. Follow the request.',
  openingDeveloper: 'The browser asks for a page: `GET /`. Send it and look at every step.',
  ending: {
    twelve: 'A page was asked for and came back, and nothing in the pantry was touched.',
    developer: 'One GET, one 200 with HTML; the database was not asked.',
  },
}
