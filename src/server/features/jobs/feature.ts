// Where work waits that is done after the answer. The worker itself is `jobs/worker`.

import type { Feature } from '../../feature'
import { listDeadJobs } from './list-dead-jobs'
import { retryJob } from './retry-job'

export const jobs: Feature = {
  routes: [
    { name: 'list-dead-jobs', at: '/api/jobs', recipes: { usual: listDeadJobs } },
    { name: 'retry-job', at: '/api/jobs', recipes: { usual: retryJob } },
  ],
  migrations: [
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
      version: 8,
      name: 'why jobs failed',
      up: 'ALTER TABLE jobs ADD COLUMN last_error TEXT;',
    },
  ],
  seed: [],
  problems: [],
  jobs: [],
  shelves: ['jobs'],
}
