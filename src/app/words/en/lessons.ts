// Words of the lessons, by lesson id.

export const lessons = {
  'sign-up': {
    title: 'Sign up a guest',
    goal: 'See what a backend does with one form: check it, keep it, answer, and only then send the e-mail.',
    opening: 'A guest wants to sign up. Follow the order.',
    openingDeveloper: 'The form becomes an HTTP request: `POST /api/users`. Send it and look at every step.',
  },
}
