// What each switch does, in simple words of the field: for who looks through the backend lens. None tells how it ends.

export const switchesPlain = {
  'network-offline': 'Nothing can travel between the browser and the server.',
  'network-slow': 'The network is slow, there and back.',
  'database-down': 'The database cannot be reached just now.',
  'database-slow': 'The database takes a long time for every question.',
  'email-down': 'The company that sends the e-mails does not answer.',
  'discreet-mode': 'The server keeps secret who has an account.',
  'no-token': 'The request goes without a token.',
  'token-expired': 'Sixteen minutes pass, then the same token is sent.',
  'token-tampered': 'Somebody changes one letter of the token.',
  'wrong-person': 'The request asks for the profile of another user.',
  'unknown-person': 'The request asks for a number that no user has.',
  'unknown-person-manager': 'A manager’s request asks for a number that no user has.',
  'malformed-json': 'The last sign of the body is missing.',
  'broken-rules': 'The e-mail is no e-mail, and the password is short.',
  'taken-email': 'The form has the e-mail of somebody who has an account already.',
  'wrong-password': 'The form has a password that is not this user’s.',
  'unknown-email': 'The form has an e-mail that no user has.',
  'unknown-path': 'The request names an address where the server has nothing.',
  'wrong-method': 'The request asks for something that this address does not do.',
}
