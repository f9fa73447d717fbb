// Words of the bill: one sentence of what was seen, by what became of the order, and what to do next.

export const endings = {
  region: 'The bill',
  close: 'Put the bill away',
  count_one: '{{count}} of {{of}} lessons',
  count_other: '{{count}} of {{of}} lessons',
  saw: 'What you saw',
  try: 'Switch something, and order again',
  next_one: 'Next lesson · about {{count}} min',
  next_other: 'Next lesson · about {{count}} min',
  /** An answer that says no, by the kind of its problem document. */
  problem: {
    'malformed-json': {
      twelve: 'The ticket was torn, so nobody could read it: {{status}}, before anything was cooked.',
      developer: '{{status}}: the body was no JSON, so no handler ran.',
    },
    'badge-missing': {
      twelve: 'Without a badge the host let nobody by: {{status}}, and the pantry was not asked.',
      developer: '{{status}}: no token came with the request, so authentication ended it.',
    },
    'badge-malformed': {
      twelve: 'Where a badge should be, nobody could read anything: {{status}}, and the pantry was not asked.',
      developer: '{{status}}: the Authorization header could not be read, so authentication ended it.',
    },
    'badge-wrong-scheme': {
      twelve: 'Only a badge of this house counts here: {{status}}, and the pantry was not asked.',
      developer: '{{status}}: only Bearer tokens are taken here, so authentication ended it.',
    },
    'badge-invalid': {
      twelve: 'The host did not accept this badge: {{status}}, and the pantry was not asked.',
      developer: '{{status}}: the token did not verify, so authentication ended it.',
    },
    'wrong-credentials': {
      twelve: 'E-mail and password do not belong together, and {{status}} does not tell which is wrong.',
      developer: '{{status}}: one answer for an unknown address and for a wrong password.',
    },
    'not-allowed': {
      twelve: 'The badge is real, but this page belongs to somebody else: {{status}}.',
      developer: '{{status}}: authenticated, but not authorized to read this.',
    },
    'not-found': {
      twelve: 'The chef may look, but what was asked for is not there: {{status}}.',
      developer: '{{status}}: the route exists, the thing it names does not.',
    },
    'no-route': {
      twelve: 'This address is not on the menu card, so the order ended at the pass: {{status}}.',
      developer: '{{status}}: no route matched, so no handler ran.',
    },
    'method-not-allowed': {
      twelve: 'The address is right, but it is not served in this way: {{status}}.',
      developer: '{{status}}: the path exists, but not with this method.',
    },
    'method-not-implemented': {
      twelve: 'Nobody in this house knows that way to order: {{status}}.',
      developer: '{{status}}: the server knows no such method, whatever the path.',
    },
    'email-taken': {
      twelve: 'Somebody has this e-mail already. The pantry said no, and nothing was kept: {{status}}.',
      developer: '{{status}}: the UNIQUE constraint refused the row, and the transaction was rolled back.',
    },
    'link-invalid': {
      twelve: 'No account waits for this letter any more: {{status}}.',
      developer: '{{status}}: the token is unknown, expired, or was used before.',
    },
    'session-over': {
      twelve: 'This log-in is over. The guest has to log in again: {{status}}.',
      developer: '{{status}}: no session goes with this refresh token.',
    },
    'too-many-attempts': {
      twelve: 'This password was tried too often, so the next try has to wait: {{status}}.',
      developer: '{{status}}: too many attempts at one account, wherever they came from.',
    },
    'body-too-large': {
      twelve: 'The ticket was too long to be taken: {{status}}.',
      developer: '{{status}}: the body was larger than the server takes.',
    },
    'wrong-content-type': {
      twelve: 'The ticket was written in a way that nobody here reads: {{status}}.',
      developer: '{{status}}: the Content-Type was not application/json.',
    },
    'wrong-content-encoding': {
      twelve: 'The ticket came packed, and nobody here unpacks: {{status}}.',
      developer: '{{status}}: the body came in a Content-Encoding that the server does not undo.',
    },
    'invalid-query': {
      twelve: 'The list has no page like the one that was asked for: {{status}}.',
      developer: '{{status}}: the query could not be read, so no handler ran.',
    },
    'invalid-body': {
      twelve: 'Something on the ticket breaks a rule, so it came back from the order rail: {{status}}.',
      developer: '{{status}}: the body broke its schema, so no handler ran.',
    },
    'too-many-requests': {
      twelve: 'Too many orders in a short time, so the rope stayed closed: {{status}}.',
      developer: '{{status}}: the token bucket was empty.',
    },
    'server-error': {
      twelve: 'Something went wrong in the kitchen itself: {{status}}.',
      developer: '{{status}}: an error nobody had planned for.',
    },
    'database-unavailable': {
      twelve: 'The pantry is closed, so the chef could not go on: {{status}}.',
      developer: '{{status}}: no connection to the database, and the client may try again later.',
    },
  },
  /** Everything else, by its course. */
  course: {
    noAnswer: {
      twelve: 'The street was closed: the order never arrived, and no answer came.',
      developer: 'No network: the request reached no server, so there is no status.',
    },
    refused: {
      twelve: 'The kitchen said no to this order: {{status}}.',
      developer: '{{status}}: the request was refused.',
    },
    broken: {
      twelve: 'The kitchen could not do it this time: {{status}}.',
      developer: '{{status}}: the server failed.',
    },
    moved: {
      twelve: 'The answer points somewhere else: {{status}}.',
      developer: '{{status}}: not the thing itself, but where to look.',
    },
    late: {
      twelve: 'The guest was answered all the same; only the letter was not sent.',
      developer: '{{status}} all the same; the job failed at the provider.',
    },
    discreet: {
      twelve: 'The answer tells nobody who is a guest: it is always the same {{status}}.',
      developer: '{{status}} whether or not the address has an account: nothing can be learned from it.',
    },
    slowPantry: {
      twelve: 'All went well, but everybody waited for the pantry keeper.',
      developer: '{{status}}, and the slow database made everybody wait.',
    },
    slowStreet: {
      twelve: 'All went well, but the way there and back took long.',
      developer: '{{status}}, and the slow network made everybody wait.',
    },
    served: {
      twelve: 'The order went all the way, and the answer came back: {{status}}.',
      developer: 'Served: {{status}}.',
    },
  },
}
