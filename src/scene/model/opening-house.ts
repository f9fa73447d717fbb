// Generated from the seed database by tests/scene/opening-house.test.ts; nobody writes here.

import type { HouseBefore } from '../../trace'

/** The house before anybody has opened its kitchen: what every first world holds, set up as usual. */
export const openingHouse: HouseBefore = {
  "tables": [
    {
      "name": "schema_migrations",
      "station": null,
      "rows": 8,
      "keyColumns": [
        "version"
      ],
      "keys": [
        "1",
        "2",
        "3",
        "4",
        "5",
        "6",
        "7",
        "8"
      ]
    },
    {
      "name": "users",
      "station": "database",
      "rows": 9,
      "keyColumns": [
        "id"
      ],
      "keys": [
        "1",
        "2",
        "3",
        "7",
        "19",
        "42",
        "58",
        "123",
        "124"
      ]
    },
    {
      "name": "dishes",
      "station": "database",
      "rows": 24,
      "keyColumns": [
        "id"
      ],
      "keys": [
        "13",
        "14",
        "15",
        "16",
        "17",
        "18",
        "19",
        "20",
        "21",
        "22",
        "23",
        "24"
      ]
    },
    {
      "name": "orders",
      "station": "database",
      "rows": 4,
      "keyColumns": [
        "id"
      ],
      "keys": [
        "7",
        "8",
        "9",
        "10"
      ]
    },
    {
      "name": "order_items",
      "station": "database",
      "rows": 7,
      "keyColumns": [
        "order_id",
        "dish_id"
      ],
      "keys": [
        "7·1",
        "7·7",
        "7·21",
        "8·8",
        "8·21",
        "9·12",
        "10·17"
      ]
    },
    {
      "name": "jobs",
      "station": "jobs",
      "rows": 0,
      "keyColumns": [
        "id"
      ],
      "keys": []
    },
    {
      "name": "sessions",
      "station": "database",
      "rows": 0,
      "keyColumns": [
        "id"
      ],
      "keys": []
    }
  ],
  "indexes": [
    {
      "name": "sqlite_autoindex_users_1",
      "table": "users"
    },
    {
      "name": "sqlite_autoindex_dishes_1",
      "table": "dishes"
    },
    {
      "name": "orders_by_user",
      "table": "orders"
    },
    {
      "name": "sqlite_autoindex_order_items_1",
      "table": "order_items"
    },
    {
      "name": "jobs_due",
      "table": "jobs"
    },
    {
      "name": "sqlite_autoindex_sessions_1",
      "table": "sessions"
    },
    {
      "name": "sessions_by_user",
      "table": "sessions"
    },
    {
      "name": "users_by_confirmation",
      "table": "users"
    },
    {
      "name": "sessions_by_family",
      "table": "sessions"
    }
  ],
  "jobs": [],
  "off": [],
  "slow": [],
  "recipes": {},
  "shelves": [
    "users",
    "jobs",
    "dishes",
    "order_items",
    "orders",
    "sessions"
  ],
  "about": []
}
