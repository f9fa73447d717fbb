// Who is there from the start. Everybody is invented.

import { isoTime } from '../../../shared'
import { type Planting, seededAtMs } from '../../database/planting'

/**
 * The argon2id hash of the text `stand-in-0-of-15-to-128`: the invented password of everybody here, so that they can
 * log in. (Real users never share a salt; here one constant keeps the first database the same everywhere.)
 */
const passwordHash = '$argon2id$v=19$m=19456,t=2,p=1$YmFjay1vZi1ob3VzZS0wMQ$leU50RPppgxfWfBhoN9k0CKkt/c8AYksV21q8Wv+3qY'

/** id, name, e-mail address, role, password hash */
export const users = [
  [1, 'Odile Marchetti', 'odile@backofhouse.test', 'manager', passwordHash],
  [2, 'Bram Okafor', 'bram@backofhouse.test', 'chef', passwordHash],
  [3, 'Sunniva Reyes', 'sunniva@backofhouse.test', 'chef', passwordHash],
  [7, 'Teodor Blum', 'teodor.blum@example.com', 'guest', passwordHash],
  [19, 'Amara Lindqvist', 'amara@example.org', 'guest', passwordHash],
  [42, 'Jun Castellanos', 'jun.castellanos@example.net', 'guest', passwordHash],
  [58, 'Niamh Petrov', 'niamh@example.com', 'guest', passwordHash],
  [123, 'Ada Kowalczyk', 'ada.kowalczyk@example.org', 'guest', passwordHash],
  [124, 'Rafiq Dubois', 'rafiq.dubois@example.net', 'guest', passwordHash],
] as const

export const seed: readonly Planting[] = [
  {
    sql: 'INSERT INTO users (id, name, email, role, password_hash, created_at, confirmed_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6)',
    rows: users.map((user) => [...user, isoTime(seededAtMs)]),
  },
]
