// GET /api/dishes/:id: one dish.

import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { idParameter, json, needsNoToken, refusals } from '../../documentation'
import type { AppEnv } from '../../env'
import { handle } from '../../handle'
import { publicRoute } from '../../middleware/public-route'
import { databaseUnavailable, notFound } from '../../problems'
import { Refusal } from '../../refusal'
import { Dish } from './dish'

export const showDish = () =>
  new Hono<AppEnv>().get(
    '/:id{[1-9][0-9]{0,14}}',
    describeRoute({
      operationId: 'showDish',
      summary: 'One dish',
      ...needsNoToken,
      parameters: [idParameter],
      responses: { 200: json('The dish.', Dish), ...refusals(notFound, databaseUnavailable) },
    }),
    publicRoute(),
    (c) =>
      handle('show-dish', c, async () => {
        const dish = await c.var.database.first(
          'select-dish',
          Dish,
          `SELECT id, name, description, course, price_cents AS priceCents, stock
             FROM dishes
             WHERE id = ?1`,
          [Number(c.req.param('id'))],
        )
        if (!dish) throw new Refusal(notFound, 'No dish has this number. Please look at the menu: /api/dishes.')
        return c.json(dish)
      }),
  )
