// Words for looking at the drawing on its own.

import type { SceneWords, Signs } from '../../../src/scene/view'

export const signs: Signs = {
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
}

export const words: SceneWords = {
  hash: { machine: 'HASH', salt: 'salt' },
  rooms: {
    dining: { name: 'Dining room', term: 'Frontend' },
    street: { name: 'The street', term: 'Network' },
    pass: { name: 'The pass', term: 'API gateway' },
    host: { name: 'Host stand', term: 'Authentication' },
    rail: { name: 'Order rail', term: 'Validation' },
    chef: { name: 'Chef’s station', term: 'Business logic' },
    lamp: { name: 'Heat lamp', term: 'Cache' },
    pantry: { name: 'Pantry', term: 'Database' },
    prep: { name: 'Prep room', term: 'Background jobs' },
    dock: { name: 'Suppliers’ dock', term: 'Third-party APIs' },
  },
  faults: { closed: 'Closed', noWay: ['No way', 'through'], slow: ['Slow', 'today'] },
  recipes: { discreet: 'Discreet' },
  moreTables: (count) => `and ${count} more tables`,
  tag: (tag) => {
    switch (tag.kind) {
      case 'rows-added':
        return `+${tag.rows} row`
      case 'rows-changed':
        return `${tag.rows} changed`
      case 'rows-removed':
        return `−${tag.rows} row`
      case 'rows-read':
        return `${tag.rows} rows`
      case 'statement':
      case 'error':
        return tag.text
      case 'tokens':
        return `${tag.tokens} left`
      case 'expired':
        return `exp ${tag.until}\nnow ${tag.now}`
      case 'sent':
        return 'sent'
    }
  },
}
