// What was ordered. So far it only stands in the pantry.

import type { Feature } from '../../feature'
import { seed } from './seed'

export const orders: Feature = {
  routes: [],
  migrations: [
    {
      version: 3,
      name: 'orders',
      up: `
      CREATE TABLE orders (
        id          INTEGER PRIMARY KEY,
        user_id     INTEGER NOT NULL REFERENCES users (id),
        status      TEXT NOT NULL CHECK (status IN ('pending', 'paid', 'cancelled')),
        total_cents INTEGER NOT NULL CHECK (total_cents >= 0),
        created_at  TEXT NOT NULL
      ) STRICT;
      CREATE INDEX orders_by_user ON orders (user_id);
      CREATE TABLE order_items (
        order_id    INTEGER NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
        dish_id     INTEGER NOT NULL REFERENCES dishes (id),
        quantity    INTEGER NOT NULL CHECK (quantity > 0),
        price_cents INTEGER NOT NULL CHECK (price_cents > 0),
        PRIMARY KEY (order_id, dish_id)
      ) STRICT;`,
    },
  ],
  seed,
  problems: [],
  jobs: [],
  shelves: ['orders', 'order_items'],
}
