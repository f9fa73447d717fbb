// What is told between two stops. `travel`: a leg of the way, at most 14 words, its first clause naming the room that
// is passed. `doing`: what somebody does in the lit room while its outcome is not known. Neither tells an outcome. By
// the seam's name where that has words of its own, else by its station.

interface Line {
  readonly twelve: string
  readonly developer: string
}

export const travel = {
  /** Through the house and along the street. */
  home: {
    twelve: '**Home again,** the same way, with the plate.',
    developer: '**Back again,** over the same connection.',
  },
  home_refused: {
    twelve: '**Home again,** the same way, with the kitchen’s note.',
    developer: '**Back again,** over the same connection.',
  },
  home_lost: { twelve: '**Home again,** with the ticket.', developer: '**Back again:** nothing was reached.' },

  client: {
    twelve: '**At the table.** The waiter takes the ticket.',
    developer: '**At the client.** The request is on its way.',
  },
  network: {
    twelve: '**Down the street,** to the back of house.',
    developer: '**On the network,** to the server.',
  },
  gateway: {
    twelve: '**Through the pass.** The ticket is stamped and counted.',
    developer: '**Through the gateway:** request id, CORS, rate limit.',
  },
  auth: { twelve: '**Past the host,** who knows the badges.', developer: '**Past authentication.**' },
  'no-badge-needed': {
    twelve: '**Past the host.** This is for everybody: no badge is asked for.',
    developer: '**Past authentication.** A public route: no token is read.',
  },
  'check-badge': {
    twelve: '**At the host stand.** The badge is read.',
    developer: '**At authentication.** The token is checked.',
  },
  'issue-badge': {
    twelve: '**At the host stand.** A new badge is written.',
    developer: '**At authentication.** A token is signed.',
  },
  validation: {
    twelve: '**At the order rail.** The ticket is hung up for the chef.',
    developer: '**Past validation,** on to the handler.',
  },
  'check-query': {
    twelve: '**At the order rail.** Which page is wanted?',
    developer: '**At validation.** The query is checked.',
  },
  'check-body': {
    twelve: '**At the order rail.** Each line of the ticket is read.',
    developer: '**At validation.** The body is checked.',
  },
  logic: { twelve: '**At the stove.** The chef is at work.', developer: '**In the handler.**' },
  answer: {
    twelve: '**At the stove.** The chef gets the answer ready.',
    developer: '**In the handler.** The response is made.',
  },
  cache: { twelve: '**At the heat lamp.** What is kept warm is looked at.', developer: '**At the cache.**' },
  database: {
    twelve: '**At the pantry.** The keeper looks after the shelves.',
    developer: '**At the database.** A statement runs.',
  },
  jobs: { twelve: '**Down to the prep room.** A job is taken up.', developer: '**In the worker.** A job is taken up.' },
  providers: {
    twelve: '**At the suppliers’ dock.** A part is done by others.',
    developer: '**At a third-party service.**',
  },
} as const satisfies Readonly<Record<string, Line>>

export const doing = {
  client: { twelve: 'The waiter comes to the table.', developer: 'The client takes the response.' },
  network: { twelve: 'The waiter is on the street.', developer: 'The network is on its way. This part is modelled.' },
  'look-up-address': {
    twelve: 'The waiter opens the address book.',
    developer: 'The name of the host is looked up. This part is modelled.',
  },
  'carry-request': {
    twelve: 'The waiter looks up the address, and seals the ticket.',
    developer: 'DNS, then TCP and TLS. This part is modelled.',
  },
  'carry-response': {
    twelve: 'The waiter comes back down the street.',
    developer: 'The response is on the wire. This part is modelled.',
  },
  gateway: { twelve: 'The waiter comes in at the pass.', developer: 'The request passes the gateway.' },
  'rate-limit': {
    twelve: 'At the pass the ticket is stamped. How often did this guest order?',
    developer: 'Request id and CORS; then the rate limit looks at its bucket.',
  },
  'no-route': {
    twelve: 'At the pass a finger goes down the menu card.',
    developer: 'The router looks for a route.',
  },
  'method-not-allowed': {
    twelve: 'At the pass a finger goes down the menu card.',
    developer: 'The router looks for a route.',
  },
  auth: { twelve: 'The host is asked.', developer: 'Authentication is asked.' },
  'no-badge-needed': {
    twelve: 'The host nods: no badge is asked for here.',
    developer: 'A public route: no token is read.',
  },
  'check-badge': { twelve: 'The host looks for the badge.', developer: 'Authentication looks at `Authorization`.' },
  'issue-badge': { twelve: 'The host writes a badge.', developer: 'A token is made and signed.' },
  validation: {
    twelve: 'The ticket is hung up at the rail, and each line is read.',
    developer: 'Validation reads the body.',
  },
  logic: { twelve: 'The chef takes the ticket and reads it.', developer: 'The handler gets the request.' },
  'hash-password': {
    twelve: 'The chef reads the ticket, then works on the password. Slowly, on purpose.',
    developer: 'The handler begins; argon2id hashes the password, slowly on purpose.',
  },
  'verify-password': {
    twelve: 'The chef works on the password once more, and compares.',
    developer: 'argon2id hashes what was sent, slowly on purpose.',
  },
  answer: { twelve: 'The chef gets the answer ready.', developer: 'The server makes its response.' },
  cache: { twelve: 'The chef reaches for the heat lamp.', developer: 'The cache is asked.' },
  database: {
    twelve: 'The chef goes to the hatch with a slip.',
    developer: 'A statement goes to the database.',
  },
  'insert-session': {
    twelve: 'A slip goes to the hatch: who has logged in.',
    developer: 'The session goes to its table.',
  },
  'take-job': {
    twelve: 'The prep room asks the keeper for the next job.',
    developer: 'The worker asks the job table.',
  },
  'finish-job': {
    twelve: 'The prep room tells the keeper how the job went.',
    developer: 'The worker tells the job table.',
  },
  'put-back-job': {
    twelve: 'The prep room tells the keeper how the job went.',
    developer: 'The worker tells the job table.',
  },
  'run-job': {
    twelve: 'In the prep room, the sous-chef goes to the rail.',
    developer: 'The worker looks for jobs that are due.',
  },
  jobs: { twelve: 'In the prep room, the work goes on.', developer: 'The worker goes on with its job.' },
  providers: {
    twelve: 'A letter goes up to the suppliers’ dock.',
    developer: 'A provider is called. It is simulated.',
  },
} as const satisfies Readonly<Record<string, Line>>

/** Beside the sentence, where less movement is wanted and nothing moves by itself. */
export const waits = 'Nothing moves by itself here. Press Next to go on.'
