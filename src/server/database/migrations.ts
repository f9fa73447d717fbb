// The schema, step by step. A migration that has run anywhere is never edited: a new one is added.

export interface Migration {
  readonly version: number
  readonly name: string
  readonly up: string
}

export const migrations: readonly Migration[] = [
  {
    version: 1,
    name: 'users',
    up: `
      CREATE TABLE users (
        id            INTEGER PRIMARY KEY,
        email         TEXT NOT NULL UNIQUE COLLATE NOCASE,
        name          TEXT NOT NULL,
        password_hash TEXT NOT NULL,
        role          TEXT NOT NULL DEFAULT 'guest' CHECK (role IN ('guest', 'chef', 'manager')),
        created_at    TEXT NOT NULL
      ) STRICT;`,
  },
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
  {
    version: 4,
    name: 'jobs',
    up: `
      CREATE TABLE jobs (
        id          INTEGER PRIMARY KEY,
        kind        TEXT NOT NULL,
        payload     TEXT NOT NULL CHECK (json_valid(payload)),
        status      TEXT NOT NULL DEFAULT 'waiting' CHECK (status IN ('waiting', 'running', 'done', 'dead')),
        attempts    INTEGER NOT NULL DEFAULT 0,
        run_at      TEXT NOT NULL,
        traceparent TEXT NOT NULL,
        created_at  TEXT NOT NULL
      ) STRICT;
      CREATE INDEX jobs_due ON jobs (run_at) WHERE status IN ('waiting', 'running');`,
  },
  {
    version: 5,
    name: 'sessions',
    up: `
      CREATE TABLE sessions (
        id                 INTEGER PRIMARY KEY,
        user_id            INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
        refresh_token_hash TEXT NOT NULL UNIQUE,
        created_at         TEXT NOT NULL,
        expires_at         TEXT NOT NULL
      ) STRICT;
      CREATE INDEX sessions_by_user ON sessions (user_id);`,
  },
]
