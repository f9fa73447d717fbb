// What is wrong with something a learner gave, in three parts: what is wrong, what goes on all the same, what to do.

export const problems = {
  /** Orders that no browser could send, by the code of `checkOrder`. */
  order: {
    'method-invalid':
      'A method is one word, such as GET. “{{value}}” is none. Nothing was sent; change it and send again.',
    'method-forbidden': 'Browsers send no {{value}} request. Nothing was sent; choose another method.',
    'path-relative': 'A path starts with a slash: /api/dishes. Nothing was sent; put one in front.',
    'path-other-host': 'This path leads to another host. Nothing was sent; start it with exactly one slash.',
    'header-name': '“{{value}}” is no name for a header: no spaces, no colon. Nothing was sent; change the name.',
    'header-forbidden': 'The browser writes “{{value}}” by itself. Nothing was sent; take this header out.',
    'header-value':
      'The value of “{{value}}” has a character that no header may have. Nothing was sent; change the value.',
    'body-not-allowed':
      'Browsers send no body with {{value}}. Nothing was sent; empty the body or choose another method.',
    'body-too-long': 'The body has {{value}} characters; a million is the most. Nothing was sent; shorten it.',
  },
  /** The learner's own SQL, by the code the pantry gives. */
  sql: {
    empty: 'There is no SQL to run yet. Write a query, for example: SELECT * FROM dishes',
    syntax:
      'SQLite does not understand this query: {{message}}. The pantry is as it was; change the query and run it again.',
    writes: 'Here you may only look. Nothing was changed; write a SELECT.',
    several: 'Only one statement runs at a time. None was run; keep one and take the others out.',
    'too-slow': 'The query worked too long and was stopped. The pantry is as it was; add a WHERE or a LIMIT.',
    'too-large': 'This is too much at once. Nothing was run; make it smaller.',
    failed: 'SQLite could not run this query: {{message}}. The pantry is as it was; change the query and run it again.',
  },
  storage: 'This browser keeps nothing for this page. All of it works; what you choose is forgotten when you leave.',
  crypto:
    'This address is not secure, so the browser gives no cryptography. You can look around; to send orders that need a badge, open the page by https or from a file of its own.',
  kitchen: 'The kitchen did not open. The page still works; try again, or reload the page.',
  kitchenSlow: 'The kitchen takes too long to open. The page still works; try again, or reload the page.',
  tooLongToLink:
    'This trip is too long for a link. It stays in this tab, and a reload keeps it; for a link, send a shorter order.',
}
