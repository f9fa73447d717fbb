// What people read of lesson `profile`, in English.

import type { LessonWords } from '../../words'

export const words: LessonWords = {
  title: 'Show a profile',
  goal: 'See how a badge is checked, and how the kitchen decides who may read what.',
  opening: 'A guest asks: what do you know about me? Follow the order.',
  openingPlain: 'A page asks what the server knows about its user. Follow the request.',
  openingDeveloper: 'The page asks for one user, with a token: `GET /api/users/…`. Send it and look at every step.',
  ending: {
    twelve: 'The host read the badge, and the chef showed the guest their own page.',
    developer: 'The token named the user of the path, so one row came back with the 200.',
  },
}
