// /: a page, as a server sends one. The API is for programs; this is for people.

import { Hono } from 'hono'
import type { AppEnv } from '../../env'
import { handle } from '../../handle'
import { publicRoute } from '../../middleware/public-route'
import { pageHeaders } from '../../page-headers'

export const showPage = () =>
  new Hono<AppEnv>().get('/', publicRoute(), (c) => handle('show-page', c, async () => c.html(html, 200, pageHeaders)))

const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Back of House</title>
  </head>
  <body>
    <h1>Welcome</h1>
    <p>The kitchen is open. Today's menu is at <a href="/api/dishes">/api/dishes</a>.</p>
  </body>
</html>
`
