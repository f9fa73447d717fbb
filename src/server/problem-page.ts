// A problem as a page, for whoever asks with a browser: it says what the document says.

import { html } from 'hono/html'
import type { Problem } from '../trace'

/** A whole HTML document. What came with the request is escaped. */
export const problemPage = ({ status, title, detail, errors }: Problem, instance: string) => html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${status} ${title}</title>
  </head>
  <body>
    <h1>${title}</h1>
    <p>${detail}</p>
${errors.map(({ pointer, detail: wrong }) => html`    <p><code>${pointer}</code> ${wrong}</p>\n`)}    <p><a href="/">To the first page</a></p>
    <p><small>Status ${status}, ${instance}</small></p>
  </body>
</html>
`
