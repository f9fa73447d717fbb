// What was ordered before the house opens. Everything is invented.

import { isoTime } from '../../../shared'
import { type Planting, seededAtMs } from '../../database/planting'

/** id, user, status, total in cents */
const orders = [
  [7, 123, 'paid', 3060],
  [8, 19, 'paid', 2570],
  [9, 42, 'pending', 4780],
  [10, 123, 'cancelled', 850],
] as const

/** order, dish, quantity, price in cents of one when it was ordered */
const orderItems = [
  [7, 1, 1, 750],
  [7, 7, 1, 1890],
  [7, 21, 1, 420],
  [8, 8, 1, 2150],
  [8, 21, 1, 420],
  [9, 12, 2, 2390],
  [10, 17, 1, 850],
] as const

export const seed: readonly Planting[] = [
  {
    sql: 'INSERT INTO orders (id, user_id, status, total_cents, created_at) VALUES (?1, ?2, ?3, ?4, ?5)',
    rows: orders.map((order) => [...order, isoTime(seededAtMs)]),
  },
  {
    sql: 'INSERT INTO order_items (order_id, dish_id, quantity, price_cents) VALUES (?1, ?2, ?3, ?4)',
    rows: orderItems,
  },
]
