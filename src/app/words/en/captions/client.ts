// Captions at the guest's table: the order written, the answer read. What is read says what to do next.

export const client = {
  'write-order': {
    twelve: 'The guest has ordered. The waiter holds the ticket.',
    twelve_body: 'The guest has ordered. The waiter holds the ticket.',
    twelve_badge: 'The guest has ordered. The waiter holds the ticket and the badge.',
    developer: 'The page builds an HTTP request: `{{method}} {{target}}`, without a body.',
    developer_body: 'The page builds an HTTP request: `{{method}} {{target}}`, {{bytes}} bytes of body.',
    developer_badge: 'The page builds an HTTP request: `{{method}} {{target}}`, with a token in `Authorization`.',
  },
  'network-error': {
    twelve: 'No answer came. Check the connection, then send the order again.',
    twelve_broken: 'No answer came. Check the connection, then send the order again.',
    developer: '`fetch` rejects: nothing came back, so there is no status. This part is modelled.',
    developer_broken: '`fetch` rejects: nothing came back, so there is no status. This part is modelled.',
  },
  'read-response': {
    twelve: 'The plate is on the table. The order worked.',
    developer: 'The page reads `{{status}} {{statusText}}` and the body.',

    'twelve_show-page': 'The page is on the table, and the guest can read it.',
    'developer_show-page': 'The browser reads `{{status}} {{statusText}}` and shows the HTML.',
    'twelve_list-dishes': 'The menu is on the table. The guest can choose a dish.',
    'developer_list-dishes': 'The page reads `{{status}} {{statusText}}` and draws the menu from the JSON.',
    'twelve_sign-up': 'The plate is on the table. The guest has an account now.',
    'developer_sign-up': 'The page reads `{{status}} {{statusText}}`: the new user, without the password hash.',
    'twelve_log-in': 'The guest gets the badge, and shows it with every order.',
    'developer_log-in': 'The page reads `{{status}} {{statusText}}` and keeps the token; the browser keeps the cookie.',
    'twelve_show-profile': 'The guest reads what the house knows. The password stays secret.',
    'developer_show-profile':
      'The page reads `{{status}} {{statusText}}`: one user as JSON, without the password hash.',
    twelve_accepted: 'The guest reads: look in your e-mail. Nothing else is told.',
    developer_accepted:
      'The page reads `{{status}} {{statusText}}`: the same answer, whether or not there was an account.',

    twelve_refused: 'The guest reads what was wrong, and what to do.',
    developer_refused: 'The page reads `{{status}} {{statusText}}`: {{detail}}',
    'twelve_malformed-json': 'The note says: a mark is missing. Put it in, send again.',
    'developer_malformed-json': 'The page reads `{{status}} {{statusText}}`: {{detail}}',
    'twelve_invalid-body': 'Beside each wrong line is a note. Mend the lines, send again.',
    'developer_invalid-body': 'The page reads `{{status}} {{statusText}}`, each error with its place: {{detail}}',
    'twelve_body-too-large': 'The ticket is too long. Make it shorter, then send it again.',
    'developer_body-too-large': 'The page reads `{{status}} {{statusText}}`: {{detail}}',
    'twelve_wrong-content-type': 'The note says which kind of ticket the kitchen can read.',
    'developer_wrong-content-type': 'The page reads `{{status}} {{statusText}}`: {{detail}}',
    'twelve_badge-missing': 'The note says: log in first. Then ask again with your badge.',
    'developer_badge-missing':
      'The page reads `{{status}} {{statusText}}`. `WWW-Authenticate` asks for a token and names no error: none was sent.',
    twelve_expired: 'The badge is too old. Log in again for a new one.',
    developer_expired: 'The page reads `{{status}} {{statusText}}`, `error="invalid_token"`: {{detail}}',
    twelve_tampered: 'Nobody believes a changed badge. Log in again for a real one.',
    developer_tampered: 'The page reads `{{status}} {{statusText}}`, `error="invalid_token"`: {{detail}}',
    'twelve_badge-invalid': 'This badge is not from this house. Log in for a real one.',
    'developer_badge-invalid': 'The page reads `{{status}} {{statusText}}`, `error="invalid_token"`: {{detail}}',
    'twelve_wrong-credentials': 'E-mail and password do not fit together. Check both, then try again.',
    'developer_wrong-credentials':
      'The page reads `{{status}} {{statusText}}`. It does not say which of the two was wrong: {{detail}}',
    'twelve_not-allowed': 'This page is not yours to read. Ask for your own.',
    'developer_not-allowed':
      'The page reads `{{status}} {{statusText}}`: authenticated, but not authorized. {{detail}}',
    'twelve_not-found': 'There is nothing with this number. Check it, then ask again.',
    'developer_not-found': 'The page reads `{{status}} {{statusText}}`: {{detail}}',
    'twelve_no-route': 'Nothing is served at this address. Check it, then order again.',
    'developer_no-route': 'The page reads `{{status}} {{statusText}}`: {{detail}}',
    'twelve_method-not-allowed': 'This does not work here. The note lists what does.',
    'developer_method-not-allowed':
      'The page reads `{{status}} {{statusText}}`. `Allow: {{allow}}` lists what works here.',
    'twelve_email-taken': 'This e-mail has an account already. Log in, or use another one.',
    'developer_email-taken': 'The page reads `{{status}} {{statusText}}`: {{detail}}',
    'twelve_too-many-requests': 'Too many orders, too fast. Wait a little, then try again.',
    'developer_too-many-requests': 'The page reads `{{status}} {{statusText}}`, `Retry-After: {{retryAfter}}` seconds.',

    twelve_broken: 'Something broke in the kitchen. It was not you. Try again later.',
    developer_broken: 'The page reads `{{status}} {{statusText}}`: {{detail}}',
    'twelve_database-unavailable': 'The pantry is closed, and nothing was changed. Try again a little later.',
    'developer_database-unavailable':
      'The page reads `{{status}} {{statusText}}`, `Retry-After: {{retryAfter}}` seconds: {{detail}}',
  },
}
