// Captions at the chef's station: handlers and what they do by themselves; and the answer, whoever writes it.

export const logic = {
  'show-page': {
    twelve: 'The chef hands out the page itself.',
    plain: 'The server answers with the page itself. No database is asked.',
    developer: 'The handler `show-page` answers with HTML. No database is asked.',
  },
  'list-dishes': {
    twelve: 'The chef opens the recipe: ask the pantry for every dish.',
    plain: 'The code for the menu begins: it will ask for every dish.',
    developer: 'The handler `list-dishes` is going to ask the database for every dish.',
  },
  'show-dish': {
    twelve: 'The chef opens the recipe: ask the pantry for one dish.',
    plain: 'The code for one dish begins: it will ask the database.',
    developer: 'The handler `show-dish` takes the id from the path, to ask the database for that dish.',
  },
  'sign-up': {
    twelve: 'The chef opens the recipe: hide the password, then keep the guest.',
    plain: 'The code for a sign-up begins: hide the password, keep the user.',
    developer: 'The handler `sign-up` is going to hash the password, then to write user and job in one transaction.',
  },
  'log-in': {
    twelve: 'The chef opens the recipe: find the guest, compare the password.',
    plain: 'The code for a log-in begins: find the user, compare the password.',
    developer: 'The handler `log-in` is going to find the user by e-mail, then to check the password.',
  },
  'count-attempt': {
    twelve: 'The chef looks up how often this guest’s password was tried.',
    twelve_refused: 'Too many tries at this password. The chef says: wait.',
    plain: 'The server counts how often this account was tried.',
    plain_refused: 'This account was tried too often. It has to wait.',
    developer: 'Attempts are counted per account, known or not, before the password is looked at.',
    developer_refused:
      'This account was tried too often, from wherever: each next try waits twice as long (`{{error}}`).',
  },
  'refresh-session': {
    twelve: 'The chef opens the recipe: an old cookie for a new badge.',
    plain: 'The code for a renewal begins: a new token for the old session.',
    developer: 'The handler `refresh-session` is going to use the refresh token up, and to make its successor.',
  },
  'log-out': {
    twelve: 'The chef opens the recipe: tear up the note of this log-in.',
    plain: 'The code for a log-out begins: the session will end.',
    developer: 'The handler `log-out` is going to delete the session and its whole family.',
  },
  'confirm-address': {
    twelve: 'The chef opens the recipe: whose letter is this?',
    plain: 'The code for a confirmation begins: whose link is this?',
    developer: 'The handler `confirm-address` hashes the token, to find the account that waits for it.',
  },
  'show-profile': {
    twelve: 'The chef sees: this guest may read this page.',
    twelve_refused: 'The chef sees: this guest may not read that page.',
    plain: 'The server decides: this user may read this.',
    plain_refused: 'The server decides: this user may not read that.',
    developer: 'The handler `show-profile` checks authorization first: this caller may read this profile.',
    developer_refused: 'Authorization: the token is valid, but this profile belongs to another user (`{{error}}`).',
  },
  'show-me': {
    twelve: 'The chef reads from the badge who is asking.',
    plain: 'The server reads from the token who is asking.',
    developer: 'The handler `show-me` answers with the token’s claims.',
  },
  'show-health': {
    twelve: 'The chef answers: yes, somebody is here.',
    plain: 'The server answers: yes, I am running.',
    developer: 'The handler `show-health` answers without asking the database.',
  },
  'show-problem': {
    twelve: 'The chef hands out a page about this kind of problem.',
    twelve_refused: 'The chef knows no problem of that name.',
    plain: 'The server answers with a page about this kind of problem.',
    plain_refused: 'The server knows no problem of that name.',
    developer: 'The handler `show-problem` answers with the page that the `type` of a problem document names.',
    developer_refused: 'The handler `show-problem` knows no problem of that kind: `{{error}}`.',
  },
  'list-dead-jobs': {
    twelve: 'The chef opens the recipe: which jobs were given up?',
    twelve_refused: 'The chef sees: only a manager looks after the jobs.',
    plain: 'The code begins: it will ask for the jobs that were given up.',
    plain_refused: 'The server decides: only a manager looks after the jobs.',
    developer: 'The handler `list-dead-jobs` checks the role first, then asks for the dead jobs.',
    developer_refused: 'Authorization: the token is valid, but its role may not look after jobs (`{{error}}`).',
  },
  'retry-job': {
    twelve: 'The chef opens the recipe: put this job back on the rail.',
    twelve_refused: 'The chef cannot put this job back.',
    plain: 'The code begins: it will put one job back.',
    plain_refused: 'The server does not put this job back.',
    developer: 'The handler `retry-job` checks the role first, then revives one dead job.',
    developer_refused: 'The handler `retry-job` puts nothing back: `{{error}}`.',
  },
  'show-openapi': {
    twelve: 'The chef hands out the menu card itself.',
    plain: 'The server hands out the list of all it can do.',
    developer: 'The handler `show-openapi` answers with the OpenAPI document of this very server.',
  },
  'hash-password': {
    twelve: 'The chef grinds the password with salt. Ribbon (a hash) and salt are kept.',
    plain: 'The server hashes the password with fresh salt. Hash and salt are kept.',
    developer:
      'argon2id hashes the password with a fresh random salt (`{{salt}}…`): slow and memory-hungry on purpose, against guessing.',
  },
  'verify-password': {
    twelve: 'Ground again with the salt from the label: both ribbons are the same.',
    twelve_refused: 'Ground again with the stored salt, it gives another ribbon. No entry.',
    twelve_nobody: 'There is no label for this guest. The machine turns just as long.',
    plain: 'Hashed again with the stored salt: the two hashes are the same.',
    plain_refused: 'Hashed again with the stored salt, it gives another hash. No entry.',
    plain_nobody: 'No such user. The server does the hashing work all the same.',
    developer:
      'argon2id hashes what was sent with the stored salt (`{{salt}}…`). Both hashes are equal, compared in constant time.',
    developer_refused:
      'argon2id with the stored salt (`{{salt}}…`) gives another hash. Nobody outside is told that it was the password.',
    developer_nobody:
      'No such user: argon2id hashes with a dummy’s salt all the same, so the time taken tells nothing.',
  },
  answer: {
    twelve: 'The chef puts the answer on a plate.',
    'twelve_show-page': 'The chef puts the page on a plate.',
    twelve_empty: 'The answer goes out without a dish: none was asked for.',
    twelve_accepted: 'Everybody gets this same answer, new guest or not.',
    twelve_refused: 'The chef writes a note: what was wrong, what to do.',
    'twelve_at-gateway': 'At the pass a note is written: what was wrong, what to do.',
    'twelve_at-auth': 'The host writes a note: what was wrong, what to do.',
    'twelve_at-validation': 'The rail prints a note: what was wrong, what to do.',
    'twelve_show-problem': 'The chef puts the page on a plate.',
    'twelve_invalid-query': 'The rail prints a note: which page there is none of.',
    twelve_broken: 'The kitchen says that something broke, and nothing more.',
    'twelve_database-unavailable': 'The chef writes a note: the pantry is closed, try again soon.',
    plain: 'The server writes the response: what was asked for, as JSON.',
    'plain_show-page': 'The server writes the response: the page, as HTML.',
    plain_empty: 'The server writes a response without a body: none was asked for.',
    plain_accepted: 'Everybody gets this same response, whether new or not.',
    plain_refused: 'The server writes what was wrong, and what to do.',
    'plain_at-gateway': 'The server writes what was wrong, and what to do.',
    'plain_at-auth': 'The server writes what was wrong with the token, and what to do.',
    'plain_at-validation': 'The server writes what was wrong in the body, and what to do.',
    'plain_show-problem': 'The server writes the response: the page, as HTML.',
    'plain_invalid-query': 'The server writes what was wrong in the query, and what to do.',
    plain_broken: 'The server says that something broke, and nothing more.',
    'plain_database-unavailable': 'The server writes: the database is not there, try again soon.',
    developer: 'The server answers `{{status}} {{statusText}}` with a JSON body.',
    'developer_show-page': 'The server answers `{{status}} {{statusText}}` with HTML.',
    developer_empty: 'The server answers `{{status}} {{statusText}}` with headers only.',
    developer_accepted: 'The server answers `{{status}} {{statusText}}`. Status and body do not depend on the table.',
    developer_refused: 'The handler’s refusal becomes `{{status}} {{statusText}}` as `{{contentType}}`: {{title}}.',
    'developer_at-gateway': 'Middleware’s refusal becomes `{{status}} {{statusText}}` as `{{contentType}}`: {{title}}.',
    'developer_at-auth':
      'Authentication’s refusal becomes `{{status}} {{statusText}}` as `{{contentType}}`: {{title}}.',
    'developer_at-validation':
      'Validation’s refusal becomes `{{status}} {{statusText}}` as `{{contentType}}`: {{title}}.',
    'developer_show-problem': 'The server answers `{{status}} {{statusText}}` with HTML.',
    'developer_invalid-query':
      'Validation’s refusal becomes `{{status}} {{statusText}}` as `{{contentType}}`: {{title}}.',
    developer_broken: 'The server answers `{{status}} {{statusText}}` and gives nothing away.',
    'developer_database-unavailable':
      'A database gives no HTTP status. The handler’s is `{{status}} {{statusText}}`, with `Retry-After: {{retryAfter}}`.',
  },
}
