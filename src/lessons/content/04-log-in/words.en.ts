// What people read of lesson `log-in`, in English.

import type { LessonWords } from '../../words'

export const words: LessonWords = {
  title: 'Log in',
  goal: 'See how a password is checked that nobody can read, and where a badge comes from.',
  opening: 'A guest comes back and wants to log in. Follow the order.',
  openingPlain: 'A form to log in becomes a request. Follow it.',
  openingDeveloper: 'The form becomes an HTTP request: `POST /api/sessions`. Send it and look at every step.',
  ending: {
    twelve: 'The password was checked, though nobody here can read it, and the guest got a badge.',
    developer: 'The password was hashed again and compared; the 201 brought a signed token.',
  },
  fields: { email: 'E-mail', password: 'Password' },
}
