// /api/openapi.json: the contract, made from the routes and the schemas that really check.

import { Hono } from 'hono'
import { generateSpecs } from 'hono-openapi'
import { origin } from '../../../shared'
import type { AppEnv } from '../../env'
import type { Served } from '../../feature'
import { handle } from '../../handle'
import { publicRoute } from '../../middleware/public-route'

/** Describes every route of `app` that has a description: OpenAPI 3.1. */
export const showOpenapi = ({ app }: Served) =>
  new Hono<AppEnv>().get('/', publicRoute(), (c) =>
    handle('show-openapi', c, async () => {
      const document = await generateSpecs(app, {
        documentation: {
          info: {
            title: 'Back of House',
            version: '1.0.0',
            description: 'The API of an invented restaurant. It runs in your browser.',
            license: { name: 'MIT', identifier: 'MIT' },
          },
          servers: [{ url: origin }],
          components: {
            securitySchemes: {
              bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
              refreshCookie: { type: 'apiKey', in: 'cookie', name: 'refresh_token' },
            },
          },
        },
        // Ours are among each route's answers.
        defaultValidationErrorResponse: false,
      })
      return c.json(document)
    }),
  )
