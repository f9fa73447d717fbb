// GET /api/dishes: the menu, a page at a time.

import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { needsNoToken, pageOfJson, pageParameters, refusals } from '../../documentation'
import type { AppEnv } from '../../env'
import { handle } from '../../handle'
import { pageOf, paging } from '../../middleware/paging'
import { publicRoute } from '../../middleware/public-route'
import { databaseUnavailable, invalidQuery } from '../../problems'
import { Dish, Menu } from './dish'

export const listDishes = () =>
  new Hono<AppEnv>().get(
    '/',
    describeRoute({
      operationId: 'listDishes',
      summary: 'The menu',
      ...needsNoToken,
      parameters: pageParameters,
      responses: { 200: pageOfJson('The dishes.', Menu), ...refusals(invalidQuery, databaseUnavailable) },
    }),
    publicRoute(),
    paging(),
    (c) =>
      handle('list-dishes', c, async () => {
        const { after, limit } = c.var.page
        const found = await c.var.database.all(
          'select-dishes',
          Dish,
          `SELECT id, name, description, course, price_cents AS priceCents, stock
             FROM dishes
             ${after === null ? '' : 'WHERE id > ?2'}
             ORDER BY id
             LIMIT ?1`,
          after === null ? [limit + 1] : [limit + 1, after],
        )
        const { rows, headers } = pageOf(c, found)
        return c.json({ dishes: rows }, 200, headers)
      }),
  )
