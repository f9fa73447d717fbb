// Who in front asks and reads the answer: a page's own code, or the browser itself when a person goes to an address.

export const readers = {
  page: 'The page',
  browser: 'The browser',
}
