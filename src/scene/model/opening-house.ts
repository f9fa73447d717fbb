// The house before anybody has opened its kitchen: what every first world holds. A constant, so that the first picture
// needs no database; a test holds it against the real one.

import type { HouseBefore, HouseState } from '../../trace'

const table = (name: string, rows: number, key: string, keys: string): HouseState['tables'][number] => ({
  name,
  station: name === 'jobs' ? 'jobs' : 'database',
  rows,
  keyColumns: key.split(' '),
  keys: keys === '' ? [] : keys.split(' '),
})

export const openingHouse: HouseBefore = {
  tables: [
    table('schema_migrations', 8, 'version', '1 2 3 4 5 6 7 8'),
    table('users', 9, 'id', '1 2 3 7 19 42 58 123 124'),
    table('dishes', 24, 'id', '13 14 15 16 17 18 19 20 21 22 23 24'),
    table('orders', 4, 'id', '7 8 9 10'),
    table('order_items', 7, 'order_id dish_id', '7·1 7·7 7·21 8·8 8·21 9·12 10·17'),
    table('jobs', 0, 'id', ''),
    table('sessions', 0, 'id', ''),
  ],
  indexes: [
    { name: 'sqlite_autoindex_users_1', table: 'users' },
    { name: 'sqlite_autoindex_dishes_1', table: 'dishes' },
    { name: 'orders_by_user', table: 'orders' },
    { name: 'sqlite_autoindex_order_items_1', table: 'order_items' },
    { name: 'jobs_due', table: 'jobs' },
    { name: 'sqlite_autoindex_sessions_1', table: 'sessions' },
    { name: 'sessions_by_user', table: 'sessions' },
    { name: 'users_by_confirmation', table: 'users' },
    { name: 'sessions_by_family', table: 'sessions' },
  ],
  jobs: [],
  off: [],
  slow: [],
  recipes: {},
  shelves: ['users', 'jobs', 'dishes', 'order_items', 'orders', 'sessions'],
  about: [],
}
