// Captions on the street. All of it is modelled.

export const network = {
  'look-up-address': {
    twelve: 'The waiter looks up the restaurant’s address.',
    plain: 'The browser looks up where on the network the server is.',
    developer: 'DNS turns the name `{{host}}` into an address. This part is modelled.',
  },
  'open-connection': {
    twelve: 'The ticket goes into a sealed envelope.',
    plain: 'Browser and server agree on a secret way to talk.',
    developer: 'A TCP connection opens and TLS encrypts it. This part is modelled.',
  },
  'carry-request': {
    twelve: 'The waiter carries the ticket down the street, in a sealed envelope.',
    twelve_slow: 'The street is slow today. The waiter needs much longer.',
    twelve_broken: 'The street is closed. The waiter cannot get through.',
    plain: 'The request travels over the network. Nobody on the way can read it.',
    plain_slow: 'The network is slow today. The request needs much longer.',
    plain_broken: 'There is no network. The request cannot leave the device.',
    developer: '`{{method}} {{target}}` travels over HTTPS. The network is modelled; the server is not.',
    developer_slow: '`{{method}} {{target}}` travels over a slow network: {{time}}, as modelled.',
    developer_broken: 'There is no network: `{{method}} {{target}}` never leaves the device (`{{error}}`). Modelled.',
  },
  'carry-response': {
    twelve: 'The waiter carries the plate back down the street.',
    twelve_slow: 'Back down the slow street: the guest has to wait.',
    twelve_refused: 'The waiter carries the kitchen’s note back down the street.',
    twelve_broken: 'The waiter carries the kitchen’s note back down the street.',
    plain: 'The response travels back over the network.',
    plain_slow: 'The network is slow on the way back, too.',
    plain_refused: 'The response travels back over the network. It says what was wrong.',
    plain_broken: 'The response travels back over the network. It says what was wrong.',
    developer: '`{{status}} {{statusText}}` travels back over the same connection. Modelled.',
    developer_slow: '`{{status}} {{statusText}}` travels back over the slow network: {{time}}, as modelled.',
    developer_refused: '`{{status}} {{statusText}}` travels back over the same connection. Modelled.',
    developer_broken: '`{{status}} {{statusText}}` travels back over the same connection. Modelled.',
  },
}
