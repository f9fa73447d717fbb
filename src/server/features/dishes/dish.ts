// A dish on the menu.

import { z } from 'zod'
import { Id } from '../../domain/fields'

export const Dish = z
  .object({
    id: Id,
    name: z.string(),
    description: z.string(),
    course: z.enum(['starter', 'main', 'dessert', 'drink']),
    priceCents: z.int().min(1).meta({ description: 'Money is counted in whole cents.' }),
    stock: z.int().min(0).meta({ description: 'Portions left.' }),
  })
  .meta({ id: 'Dish' })

export const Menu = z.object({ dishes: z.array(Dish) }).meta({ id: 'Menu' })
