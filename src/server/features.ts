// Everything this server can do: the app, the schema, the first database, the problems and the jobs are made from it.

import type { Feature } from './feature'
import { dishes } from './features/dishes/feature'
import { docs } from './features/docs/feature'
import { health } from './features/health/feature'
import { jobs } from './features/jobs/feature'
import { orders } from './features/orders/feature'
import { page } from './features/page/feature'
import { problems } from './features/problems/feature'
import { sessions } from './features/sessions/feature'
import { users } from './features/users/feature'

/** Whoever refers to another's table comes after it. */
export const features: readonly Feature[] = [page, users, sessions, dishes, orders, jobs, health, docs, problems]
