// Captions at the pass, at the host stand and at the order rail: all that comes before the chef.

export const gateway = {
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
    twelve: 'The menu card has this, but not ordered in this way.',
    twelve_refused: 'The menu card has this, but not ordered in this way.',
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
    twelve_refused: 'The host does not know this badge. The waiter turns back.',
    'twelve_badge-missing': 'The host asks for a badge. There is none, so nobody passes.',
    twelve_expired: 'The host reads the date: this badge is too old. Nobody passes.',
    twelve_tampered: 'The host sees that somebody changed this badge. Nobody passes.',
    developer: 'The token’s signature and expiry are checked, both hold.',
    developer_refused: 'The token is not one of ours: not authenticated (`{{error}}`).',
    'developer_badge-missing': 'There is no `Authorization` header: not authenticated (`{{error}}`).',
    developer_expired: 'The signature holds, but `exp` lies in the past: not authenticated (`{{error}}`).',
    developer_tampered: 'The signature does not fit what the token says: not authenticated (`{{error}}`).',
  },
  'issue-badge': {
    twelve: 'The host writes a badge. It is valid for fifteen minutes.',
    developer: 'A token (JWT) is signed: it names the user, the role and `exp`. Anybody can read it.',
  },
  'check-body': {
    twelve: 'The order rail checks every line. All rules are met.',
    twelve_refused: 'A line on the ticket breaks a rule. The waiter turns back.',
    'twelve_malformed-json': 'A mark is missing: the ticket cannot be read. The waiter turns back.',
    'twelve_body-too-large': 'The ticket is too long for the rail. The waiter turns back.',
    'twelve_wrong-content-type': 'The rail cannot read this kind of ticket. The waiter turns back.',
    developer: 'Validation: the JSON body matches the schema, so the handler may trust it.',
    developer_refused: 'Validation stops the request before any handler runs: `{{error}}`.',
    'developer_malformed-json': 'Parsing stops before any rule is looked at: the body is not JSON (`{{error}}`).',
    'developer_body-too-large': 'The body is refused unread, because it is too large (`{{error}}`).',
    'developer_wrong-content-type': 'The body is refused unread: only `application/json` is taken (`{{error}}`).',
  },
}
