// The menu.

import type { Feature } from '../../feature'
import { listDishes } from './list-dishes'
import { seed } from './seed'
import { showDish } from './show-dish'

export const dishes: Feature = {
  routes: [
    { name: 'list-dishes', at: '/api/dishes', recipes: { usual: listDishes } },
    { name: 'show-dish', at: '/api/dishes', recipes: { usual: showDish } },
  ],
  migrations: [
    {
      version: 2,
      name: 'dishes',
      up: `
      CREATE TABLE dishes (
        id          INTEGER PRIMARY KEY,
        name        TEXT NOT NULL UNIQUE,
        description TEXT NOT NULL,
        course      TEXT NOT NULL CHECK (course IN ('starter', 'main', 'dessert', 'drink')),
        price_cents INTEGER NOT NULL CHECK (price_cents > 0),
        stock       INTEGER NOT NULL CHECK (stock >= 0)
      ) STRICT;`,
    },
  ],
  seed,
  problems: [],
  jobs: [],
  shelves: ['dishes'],
}
