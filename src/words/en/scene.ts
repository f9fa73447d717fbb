// Words in the drawing: painted signs, and the short texts of paper tags (about 14 letters fit).

export const scene = {
  signs: {
    front: 'FRONT OF HOUSE',
    back: 'BACK OF HOUSE',
    dns: 'DNS',
    tls: 'TLS',
    pay: 'Pay',
    mail: 'Mail',
    files: 'Files',
    letters: 'e-mails',
    images: 'images',
    reports: 'reports',
  },
  /** Put up where something is wrong, before an order meets it. */
  faults: {
    closed: 'Closed',
    noWayFirst: 'No way',
    noWaySecond: 'through',
    slowFirst: 'Slow',
    slowSecond: 'today',
  },
  /** On the board by the door, where another recipe is cooked by than the usual one. */
  recipes: { discreet: 'Discreet' },
  /** A paper by a room, before an order that meets the room so has been sent: the line above it, and what is chosen. */
  next: {
    line: 'For the next order:',
    'network-offline': 'street closed',
    'network-slow': 'street slow',
    'database-down': 'pantry closed',
    'database-slow': 'keeper slow',
    'email-down': 'no mail van',
    'discreet-mode': 'discreet',
  },
  /** On the hash machine's drum (4 letters fit), and before the salt on the label. */
  hash: { machine: 'HASH', salt: 'salt' },
  /** A sign by the shelves (about 16 letters fit). */
  moreTables_one: 'and {{count}} more table',
  moreTables_other: 'and {{count}} more tables',
  tags: {
    'rows-added_one': '+{{count}} row',
    'rows-added_other': '+{{count}} rows',
    'rows-changed_one': '{{count}} row changed',
    'rows-changed_other': '{{count}} rows changed',
    'rows-removed_one': '−{{count}} row',
    'rows-removed_other': '−{{count}} rows',
    'rows-read_one': '{{count}} copy',
    'rows-read_other': '{{count}} copies',
    tokens: '{{tokens}} of {{capacity}}',
    unique: 'UNIQUE: taken',
    constraint: 'Constraint',
    expired: 'exp {{until}}\nnow {{now}}',
    sent: 'Sent',
  },
}
