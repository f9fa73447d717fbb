// The two readings of each step, by step name. `twelve`: at most 14 words, one new term, no idiom.
// A suffix names an outcome other than `ok`; a step without a text for its outcome falls back to its station's.

export const captions = {
  'write-order': {
    twelve: 'The guest has ordered. The waiter holds the ticket.',
    developer: 'The page builds an HTTP request: `{{method}} {{target}}`, {{bytes}} bytes of JSON.',
  },
  'look-up-address': {
    twelve: 'The waiter looks up the restaurant’s address.',
    developer: 'DNS turns the name `{{host}}` into an address. This part is modelled.',
  },
  'open-connection': {
    twelve: 'The ticket goes into a sealed envelope.',
    developer: 'A TCP connection opens and TLS encrypts it. This part is modelled.',
  },
  'carry-request': {
    twelve: 'The waiter carries the ticket down the street, in a sealed envelope.',
    developer: '`{{method}} {{target}}` travels over HTTPS. The network is modelled; the server is not.',
  },
  'handle-request': {
    twelve: 'The ticket reaches the kitchen. The back of house begins.',
    developer: 'The server, a Hono app, receives `{{method}} {{target}}`.',
  },
  'request-id': {
    twelve: 'The ticket gets a number, so it can be found again.',
    developer: 'Middleware gives the request an id, `X-Request-Id`, for logs and support.',
  },
  cors: {
    twelve: 'The pass notes which page the order came from.',
    developer: 'CORS middleware compares `Origin` with the origins that are allowed.',
  },
  'rate-limit': {
    twelve: 'The rope opens: this guest has not ordered too often.',
    twelve_refused: 'Too many orders in a short time. The rope stays closed.',
    developer: 'Rate limit: {{tokens}} of {{capacity}} tokens remain in this address’s bucket.',
    developer_refused: 'The token bucket of this address is empty: the request is refused.',
  },
  'no-route': {
    twelve: 'Nothing like this is on the menu card. The waiter turns back.',
    twelve_refused: 'Nothing like this is on the menu card. The waiter turns back.',
    developer: 'No route matches `{{method}} {{target}}`.',
    developer_refused: 'No route matches `{{method}} {{target}}`.',
  },
  'method-not-allowed': {
    twelve: 'The menu has this dish, but not ordered this way.',
    twelve_refused: 'The menu has this dish, but not ordered this way.',
    developer: 'The path exists, the method `{{method}}` does not. `Allow` lists those that do.',
    developer_refused: 'The path exists, the method `{{method}}` does not. `Allow` lists those that do.',
  },
  'no-badge-needed': {
    twelve: 'No badge needed here. The host nods the waiter through.',
    twelve_skipped: 'No badge needed here. The host nods the waiter through.',
    developer: 'A public route: no token is read.',
    developer_skipped: 'A public route: authentication is passed by, no token is read.',
  },
  'check-badge': {
    twelve: 'The host reads the badge and knows who is asking.',
    twelve_refused: 'The host finds no valid badge. The waiter turns back.',
    developer: 'The token’s signature and expiry are checked, both hold.',
    developer_refused: 'No valid token: not authenticated (`{{error}}`).',
  },
  'check-body': {
    twelve: 'The order rail checks every line. All rules are met.',
    twelve_refused: 'A line on the ticket breaks a rule. The waiter turns back.',
    developer: 'Validation: the JSON body matches the schema, so the handler may trust it.',
    developer_refused: 'Validation stops the request before any handler runs: `{{error}}`.',
  },
  'sign-up': {
    twelve: 'The chef opens the recipe for new guests.',
    developer: 'The handler `sign-up` starts with the validated body.',
  },
  'list-dishes': {
    twelve: 'The chef opens the recipe for the menu.',
    developer: 'The handler `list-dishes` starts.',
  },
  'show-dish': {
    twelve: 'The chef opens the recipe for one dish.',
    developer: 'The handler `show-dish` starts.',
  },
  'log-in': {
    twelve: 'The chef opens the recipe for known guests.',
    developer: 'The handler `log-in` starts.',
  },
  'show-profile': {
    twelve: 'The chef opens the recipe for a guest’s own page.',
    developer: 'The handler `show-profile` starts.',
  },
  'show-me': {
    twelve: 'The chef reads from the badge who is asking.',
    developer: 'The handler `show-me` answers with the token’s claims.',
  },
  'show-page': {
    twelve: 'The chef hands out the page itself.',
    developer: 'The handler `show-page` answers with HTML.',
  },
  'hash-password': {
    twelve: 'The chef turns the password into a hash. Nobody can turn it back.',
    developer: 'argon2id hashes the password: slow and memory-hungry on purpose, against guessing.',
  },
  'verify-password': {
    twelve: 'The chef hashes the password again and compares.',
    twelve_refused: 'The hashes differ. The kitchen does not say why.',
    developer: 'argon2id hashes what was sent and compares it with the stored hash.',
    developer_refused: 'The hash does not match. The answer is the same as for an unknown e-mail.',
  },
  begin: {
    twelve: 'The keeper promises: everything that follows happens, or nothing.',
    developer: '`BEGIN` opens a transaction on this request’s own connection.',
  },
  'insert-user': {
    twelve: 'The keeper sets a new jar on the users shelf, lid open.',
    twelve_refused: 'A jar with this e-mail already stands on the shelf.',
    developer: '`INSERT INTO users` adds row {{key}}. It is not committed: nobody else sees it.',
    developer_refused: 'The UNIQUE constraint on `users.email` refuses the row: `{{error}}`.',
  },
  'select-dishes': {
    twelve: 'The keeper brings copies of the labels. The jars stay.',
    developer: '`{{statement}}` returns {{rows}} rows.',
  },
  'queue-confirmation': {
    twelve: 'The keeper writes a job for later: send an e-mail.',
    developer: '`INSERT INTO jobs` queues the e-mail in the same transaction as the user.',
  },
  commit: {
    twelve: 'The lid closes. From now on the jar counts for everybody.',
    developer: '`COMMIT` makes the new rows permanent and visible to every connection.',
  },
  rollback: {
    twelve: 'The keeper takes everything back. The shelf is as before.',
    developer: '`ROLLBACK` undoes every change since `BEGIN`.',
  },
  answer: {
    twelve: 'The chef puts the answer on a plate.',
    twelve_refused: 'The kitchen writes down why it says no.',
    twelve_broken: 'The kitchen says that something broke.',
    developer: 'The server answers `{{status}} {{statusText}}` with a JSON body.',
    developer_refused: 'The server answers `{{status}} {{statusText}}` as `application/problem+json`.',
    developer_broken: 'The server answers `{{status}} {{statusText}}` and gives nothing away.',
  },
  'carry-response': {
    twelve: 'The waiter carries the plate back down the street.',
    twelve_refused: 'The waiter carries the kitchen’s note back down the street.',
    developer: '`{{status}} {{statusText}}` travels back over the same connection. Modelled.',
    developer_refused: '`{{status}} {{statusText}}` travels back over the same connection. Modelled.',
  },
  'read-response': {
    twelve: 'The plate is on the table. The order worked.',
    twelve_refused: 'The guest reads why the kitchen said no.',
    twelve_broken: 'The guest reads that something broke in the kitchen.',
    developer: 'The page reads `{{status}} {{statusText}}` and the JSON body.',
    developer_refused: 'The page reads `{{status}} {{statusText}}`: {{detail}}',
    developer_broken: 'The page reads `{{status}} {{statusText}}`: {{detail}}',
  },
  'run-job': {
    twelve: 'The guest has the answer. Only now the prep room starts.',
    developer: 'The worker takes a job from the queue, after the response was sent.',
  },
  'take-job': {
    twelve: 'The prep room takes the job from the rail.',
    developer: '`{{statement}}` claims the job, so no other worker takes it.',
  },
  'send-email': {
    twelve: 'The e-mail leaves now, after the guest got the answer.',
    twelve_broken: 'The mail van does not come. The job waits for another try.',
    developer: 'The e-mail provider accepts “{{subject}}” for `{{to}}`. The provider is simulated.',
    developer_broken: 'The e-mail provider failed: `{{error}}`. The job stays queued with a later time.',
  },
  'finish-job': {
    twelve: 'The job is crossed off the rail.',
    developer: '`{{statement}}` marks the job as done.',
  },
}
