// /api/dishes: the menu.

import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { Dish, Menu } from '../domain/dish'
import type { AppEnv } from '../env'
import { handle } from '../handle'
import { publicRoute } from '../middleware/public-route'
import { Refusal } from '../refusal'
import { idParameter, json, refusals } from './docs'

export const dishes = () =>
  new Hono<AppEnv>()
    .get(
      '/',
      describeRoute({
        operationId: 'listDishes',
        summary: 'The menu',
        responses: { 200: json('Every dish.', Menu), ...refusals('database-unavailable') },
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
    .get(
      '/:id{[1-9][0-9]{0,14}}',
      describeRoute({
        operationId: 'showDish',
        summary: 'One dish',
        parameters: [idParameter],
        responses: { 200: json('The dish.', Dish), ...refusals('not-found', 'database-unavailable') },
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
          if (!dish) throw new Refusal('not-found', 'No dish has this number. Please look at the menu: /api/dishes.')
          return c.json(dish)
        }),
    )
