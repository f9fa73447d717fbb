// GET /api/dishes: the menu.

import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { json, needsNoToken, refusals } from '../../documentation'
import type { AppEnv } from '../../env'
import { handle } from '../../handle'
import { publicRoute } from '../../middleware/public-route'
import { databaseUnavailable } from '../../problems'
import { Dish, Menu } from './dish'

export const listDishes = () =>
  new Hono<AppEnv>().get(
    '/',
    describeRoute({
      operationId: 'listDishes',
      summary: 'The menu',
      ...needsNoToken,
      responses: { 200: json('Every dish.', Menu), ...refusals(databaseUnavailable) },
    }),
    publicRoute(),
    (c) =>
      handle('list-dishes', c, async () => {
        const all = await c.var.database.all(
          'select-dishes',
          Dish,
          `SELECT id, name, description, course, price_cents AS priceCents, stock
             FROM dishes
             ORDER BY id`,
        )
        return c.json({ dishes: all })
      }),
  )
