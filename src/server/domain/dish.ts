// A dish on the menu.

import { z } from 'zod'

export const Dish = z
  .object({
    id: z.int(),
    name: z.string(),
    description: z.string(),
    course: z.enum(['starter', 'main', 'dessert', 'drink']),
    priceCents: z.int().meta({ description: 'Money is counted in whole cents.' }),
    stock: z.int().meta({ description: 'Portions left.' }),
  })
  .meta({ id: 'Dish' })

export const Menu = z.object({ dishes: z.array(Dish) }).meta({ id: 'Menu' })
