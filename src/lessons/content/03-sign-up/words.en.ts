// What people read of lesson `sign-up`, in English.

import type { LessonWords } from '../../words'

export const words: LessonWords = {
  title: 'Sign up a guest',
  goal: 'See what a backend does with one form: check it, keep it, answer, and only then send the e-mail.',
  opening: 'A guest wants to sign up. Follow the order.',
  openingPlain: 'A form to sign up becomes a request. Follow it.',
  openingDeveloper: 'The form becomes an HTTP request: `POST /api/users`. Send it and look at every step.',
  ending: {
    twelve: 'One jar more, and a letter that left only after the guest had the answer.',
    developer: 'One row more in one transaction; the e-mail left from a job, after the 201.',
  },
  fields: { email: 'E-mail', name: 'Name', password: 'Password' },
}
