// What can be switched on, by id: a name, and what it does, in two readings. None of them tells how the trip ends.

export const switches = {
  'network-offline': {
    name: 'The street is closed',
    twelve: 'Nobody can walk between the guest and the kitchen.',
    developer: 'The browser has no network, so nothing reaches the server.',
  },
  'network-slow': {
    name: 'The street is slow',
    twelve: 'The waiter walks slowly, there and back.',
    developer: 'A slow network: every hop takes longer, and fewer bytes travel in a millisecond.',
  },
  'database-down': {
    name: 'The pantry is closed',
    twelve: 'Nobody works in the pantry just now.',
    developer: 'No connection to the database can be opened.',
  },
  'database-slow': {
    name: 'The pantry keeper is slow',
    twelve: 'The keeper takes a long time for every slip.',
    developer: 'Every statement still runs, but takes many times as long.',
  },
  'email-down': {
    name: 'The mail van does not come',
    twelve: 'The company that brings the e-mails does not answer.',
    developer: 'Calls to the e-mail provider run into their time limit.',
  },
  'discreet-mode': {
    name: 'Tell nobody who is a guest',
    twelve: 'The kitchen keeps secret who has an account.',
    developer:
      'Sign-up and log-in give the same answer, whether or not the address has an account; a new one counts once it is confirmed.',
  },
  'no-token': {
    name: 'Leave the badge at home',
    twelve: 'The waiter goes without a badge.',
    developer: 'The request carries no `Authorization` header.',
  },
  'token-expired': {
    name: 'Use an old badge',
    twelve: 'The guest waits sixteen minutes, then orders with the same badge.',
    developer: 'The clock goes on sixteen minutes between issuing the token and sending it.',
  },
  'token-tampered': {
    name: 'Change the badge',
    twelve: 'Somebody changes one letter on the badge.',
    developer: 'One character of the token is replaced after it was signed.',
  },
  'wrong-person': {
    name: 'Ask for somebody else',
    twelve: 'The guest asks for the page of another guest.',
    developer: 'The path names the id of another user.',
  },
  'unknown-person': {
    name: 'Ask for a number nobody has',
    twelve: 'The guest asks for a page that belongs to nobody.',
    developer: 'The path names id 999, which no row has.',
  },
  'unknown-person-manager': {
    name: 'A manager asks for that number',
    twelve: 'The manager asks for a page that belongs to nobody.',
    developer: 'The path names id 999, and the token is a manager’s.',
  },
  'malformed-json': {
    name: 'Tear a corner off the ticket',
    twelve: 'The last mark on the ticket is missing.',
    developer: 'The JSON body loses its last character.',
  },
  'broken-rules': {
    name: 'Fill in the form badly',
    twelve: 'The e-mail is no e-mail, and the password is short.',
    developer: 'The body has no valid e-mail address, and a password of under 15 characters.',
  },
  'taken-email': {
    name: 'Use the e-mail of a guest',
    twelve: 'The form has the e-mail of somebody who is a guest already.',
    developer: 'The body has the e-mail address of a stored user, in another case.',
  },
  'wrong-password': {
    name: 'Use another password',
    twelve: 'The form has a password that is not this guest’s.',
    developer: 'The body has a password that is not this user’s.',
  },
  'unknown-email': {
    name: 'Use an e-mail nobody knows',
    twelve: 'The form has an e-mail that no guest has.',
    developer: 'The body has an e-mail address that no row has.',
  },
  'unknown-path': {
    name: 'Order at another address',
    twelve: 'The ticket names a place that is not on the menu card.',
    developer: 'The path matches no route of the server.',
  },
  'wrong-method': {
    name: 'Order in another way',
    twelve: 'The ticket asks for something that this place does not do.',
    developer: 'The request uses a method that this path does not take.',
  },
}
