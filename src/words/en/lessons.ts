// Words of the lessons, by lesson id. `opening` stands where the captions stand, before the order is sent.

export const lessons = {
  page: {
    title: 'Ask for a page',
    goal: 'See the trip behind every website: a page is asked for, and HTML comes back.',
    opening: 'A guest wants to see the page. Follow the order.',
    openingPlain: 'A browser asks a server for a page. Follow the request.',
    openingDeveloper: 'The browser asks for a page: `GET /`. Send it and look at every step.',
  },
  menu: {
    title: 'Read the menu',
    goal: 'See the same trip bring data instead of a page: JSON, from an API that asks a database.',
    opening: 'A guest wants to read the menu. Follow the order.',
    openingPlain: 'A page asks an API for the menu. Follow the request.',
    openingDeveloper: 'The page calls an API: `GET /api/dishes`. Send it and look at every step.',
  },
  'sign-up': {
    title: 'Sign up a guest',
    goal: 'See what a backend does with one form: check it, keep it, answer, and only then send the e-mail.',
    opening: 'A guest wants to sign up. Follow the order.',
    openingPlain: 'A form to sign up becomes a request. Follow it.',
    openingDeveloper: 'The form becomes an HTTP request: `POST /api/users`. Send it and look at every step.',
  },
  'log-in': {
    title: 'Log in',
    goal: 'See how a password is checked that nobody can read, and where a badge comes from.',
    opening: 'A guest comes back and wants to log in. Follow the order.',
    openingPlain: 'A form to log in becomes a request. Follow it.',
    openingDeveloper: 'The form becomes an HTTP request: `POST /api/sessions`. Send it and look at every step.',
  },
  profile: {
    title: 'Show a profile',
    goal: 'See how a badge is checked, and how the kitchen decides who may read what.',
    opening: 'A guest asks: what do you know about me? Follow the order.',
    openingPlain: 'A page asks what the server knows about its user. Follow the request.',
    openingDeveloper: 'The page asks for one user, with a token: `GET /api/users/…`. Send it and look at every step.',
  },
}
