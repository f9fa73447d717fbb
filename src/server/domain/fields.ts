// Fields that several shapes share.

import { z } from 'zod'

export const Id = z.int().min(1).meta({ id: 'Id' })

/** RFC 3339, in UTC. */
export const Timestamp = z.iso.datetime().meta({ id: 'Timestamp' })

export const Role = z.enum(['guest', 'chef', 'manager']).meta({ id: 'Role' })
export type Role = z.infer<typeof Role>
