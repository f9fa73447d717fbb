// GET /problems/:kind: what the `type` of a problem document leads to (RFC 9457 §3.1.1).

import { Hono } from 'hono'
import { html } from 'hono/html'
import type { AppEnv } from '../../env'
import type { Served } from '../../feature'
import { handle } from '../../handle'
import { publicRoute } from '../../middleware/public-route'
import { pageHeaders } from '../../page-headers'
import { notFound, type ProblemType } from '../../problems'
import { Refusal } from '../../refusal'

export const showProblem = ({ problems }: Served) =>
  new Hono<AppEnv>().get('/:kind{[a-z-]+}', publicRoute(), (c) =>
    handle('show-problem', c, async () => {
      const problem = problems.find(({ kind }) => kind === c.req.param('kind'))
      if (!problem) throw new Refusal(notFound, 'No problem has this name. Please check it.')
      return c.html(page(problem), 200, pageHeaders)
    }),
  )

const page = ({ status, title, meaning }: ProblemType) => html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${title}</title>
  </head>
  <body>
    <h1>${title}</h1>
    <p>${meaning}</p>
    <p><small>Sent with status ${status}. <a href="/">To the first page</a></small></p>
  </body>
</html>
`
