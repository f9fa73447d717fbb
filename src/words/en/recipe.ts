// What a step's lines do, by step name: one plain sentence for somebody who begins to read code.

export const recipe = {
  'handle-request':
    'Every request comes through here first: it is handed on with `next()`, and what comes back is sent off.',
  'request-id': 'Gives the request an id, so that one line in a log can be found again later.',
  cors: 'Compares the page’s origin, where one is named, with a list, and adds the headers that tell a browser who may read the answer.',
  'rate-limit':
    'Takes one token from this address’s bucket; when the bucket is empty, it throws a refusal with a time to wait.',
  'no-route': 'No route took the request, so this throws a refusal, which becomes a 404.',
  'method-not-allowed': 'The path exists with other methods only, so this throws a refusal that lists them in `Allow`.',
  'unknown-method': 'The server knows no such method at all, so this throws a refusal, which becomes a 501.',
  'no-badge-needed': 'Notes that this route is public: no token is read, and nothing is checked.',
  'check-badge':
    'Reads the token from the `Authorization` header and checks its signature and its times before anything else runs.',
  'check-body':
    'Reads the body, parses it as JSON and compares it with a schema; what does not fit never reaches the handler.',
  'check-query': 'Reads which page of the list is asked for; what cannot be one never reaches the database.',
  'sign-up': 'The handler for a sign-up begins: it takes the body that was already validated.',
  'log-in': 'The handler for a log-in begins: it takes the e-mail and the password from the validated body.',
  'count-attempt': 'Counts this try at the account; after the fifth, each next try has to wait twice as long.',
  'refresh-session': 'The handler begins: all it has is the cookie with the refresh token.',
  'log-out': 'The handler begins: it ends the session whose cookie came, and has the browser forget the cookie.',
  'confirm-address': 'The handler begins: it hashes the token of the link, because only a hash of it is stored.',
  'list-dishes': 'The handler for the menu begins; all it has to do is ask the database.',
  'show-dish': 'The handler for one dish begins; the id comes from the path.',
  'show-profile': 'The handler begins by asking whether this caller may see this user at all.',
  'show-me': 'The handler reads who is calling from the checked token, and answers with just that.',
  'show-page': 'The handler answers with a page: a text of HTML, and nothing else.',
  'show-health': 'The handler says that the server is alive; whoever watches over it asks here.',
  'show-problem': 'The handler answers with the page behind a problem’s address: what it means, and what to do.',
  'list-dead-jobs': 'The handler begins by asking whether this caller may look after the jobs at all.',
  'retry-job': 'The handler asks for the role first, then puts back one job that was given up.',
  'show-openapi': 'The handler builds the API’s description from the routes and the schemas that really check.',
  'hash-password': 'Turns the password into a hash that cannot be turned back, and waits until that is done.',
  'verify-password':
    'Hashes the password that was sent and compares it with the stored hash, also when there is no such user.',
  'issue-badge': 'Makes a token for this user and signs it with a key that only the server has.',
  begin: 'Opens a transaction: from here on, all changes happen together or not at all.',
  commit: 'Ends the transaction: its changes are kept, and everybody can see them.',
  rollback: 'Something failed on the way, so every change of the open transaction is undone.',
  'insert-user': 'Adds one row to `users`; each `?` is filled with a value, so no input can become SQL.',
  'insert-user-if-new':
    'Adds the row only if nobody has this e-mail; if somebody has, nothing happens and nothing is told.',
  'insert-session': 'Stores a hash of the new refresh token, so that the session can be continued later.',
  'use-session': 'Marks the refresh token as used, in one statement, so that it can be used once and never again.',
  'end-family': 'The token was used before, or is unknown: every session that came from the same log-in ends.',
  'delete-session': 'Deletes the session, and all that were renewed from the same log-in.',
  'confirm-user': 'Confirms the account that waits for this token and wipes the token, in one statement.',
  'keep-confirmation': 'Stores a hash of the token that is about to leave in the e-mail, and until when it is good.',
  'select-dishes':
    'Asks the database for one page of dishes, and one row more: it tells whether there is another page.',
  'select-dish': 'Asks for the one dish with this id.',
  'select-profile': 'Asks for the one user with this id, and names its columns: the password hash is not among them.',
  'select-credentials': 'Asks for the user with this e-mail address, with the hash to compare.',
  'select-dead-jobs': 'Asks for one page of the jobs that were given up, each with its reason.',
  'revive-job': 'Puts the job back with all its attempts, in one statement, and only if it was given up.',
  'queue-confirmation': 'Writes the e-mail down as a job in the same transaction, instead of sending it now.',
  'queue-next-e-mail':
    'Writes an e-mail down as a job either way: a confirmation, or a note that there is an account already.',
  answer: 'Finishes the answer, whoever wrote it: length, date and reason phrase are added before it leaves.',
  'run-job': 'The worker takes the next job that is due, after the guest has long been answered.',
  'take-job':
    'Marks the job as running in one statement, so that two workers never do the same job at once. A job that has used up its attempts is given up instead.',
  'finish-job':
    'Marks the job as done, but only if no other worker has taken it since: the number of the attempt tells.',
  'put-back-job':
    'The job failed: it waits for a while drawn by lot, from a span twice as long each time, and is tried again. After five attempts, or when nobody can read it, it is given up, with the reason beside it.',
}
