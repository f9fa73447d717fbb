// Captions at the chef's station: handlers and what they do by themselves.

export const logic = {
  'show-page': {
    twelve: 'The chef hands out the page itself.',
    developer: 'The handler `show-page` answers with HTML. No database is asked.',
  },
  'list-dishes': {
    twelve: 'The chef opens the recipe for the menu.',
    developer: 'The handler `list-dishes` starts.',
  },
  'show-dish': {
    twelve: 'The chef opens the recipe for one dish.',
    developer: 'The handler `show-dish` starts.',
  },
  'sign-up': {
    twelve: 'The chef opens the recipe for new guests.',
    developer: 'The handler `sign-up` starts with the validated body.',
  },
  'log-in': {
    twelve: 'The chef opens the recipe for known guests.',
    developer: 'The handler `log-in` starts.',
  },
  'show-profile': {
    twelve: 'The chef opens the recipe for a guest’s own page.',
    twelve_refused: 'The chef sees: this guest may not read that page.',
    developer: 'The handler `show-profile` starts. The badge may read this profile.',
    developer_refused: 'Authorization: the token is valid, but this profile is not its owner’s (`{{error}}`).',
  },
  'show-me': {
    twelve: 'The chef reads from the badge who is asking.',
    developer: 'The handler `show-me` answers with the token’s claims.',
  },
  'show-health': {
    twelve: 'The chef answers: yes, somebody is here.',
    developer: 'The handler `show-health` answers without asking the database.',
  },
  'show-openapi': {
    twelve: 'The chef hands out the menu card itself.',
    developer: 'The handler `show-openapi` answers with the OpenAPI document of this very server.',
  },
  'hash-password': {
    twelve: 'The chef grinds the password with salt. Only the ribbon is kept: a hash.',
    developer:
      'argon2id hashes the password with a fresh random salt (`{{salt}}…`): slow and memory-hungry on purpose, against guessing.',
  },
  'verify-password': {
    twelve: 'Ground again with the salt from the label: both ribbons are the same.',
    twelve_refused: 'Ground again with the stored salt, it gives another ribbon. No entry.',
    twelve_nobody: 'There is no label for this guest. The machine turns just as long.',
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
    twelve_accepted: 'Everybody gets this same answer, new guest or not.',
    twelve_refused: 'The kitchen writes a note: what was wrong, what to do.',
    twelve_broken: 'The kitchen says that something broke, and nothing more.',
    'twelve_database-unavailable': 'The kitchen writes a note: the pantry is closed, try again soon.',
    developer: 'The server answers `{{status}} {{statusText}}` with a JSON body.',
    'developer_show-page': 'The server answers `{{status}} {{statusText}}` with HTML.',
    developer_accepted: 'The server answers `{{status}} {{statusText}}`. Status and body do not depend on the table.',
    developer_refused: 'The server answers `{{status}} {{statusText}}` as `application/problem+json`: {{title}}.',
    developer_broken: 'The server answers `{{status}} {{statusText}}` and gives nothing away.',
    'developer_database-unavailable':
      'A database gives no HTTP status. The handler’s is `{{status}} {{statusText}}`, with `Retry-After: {{retryAfter}}`.',
  },
}
