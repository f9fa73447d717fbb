// Hashes passwords and does nothing else. Built into one text without imports, so that it runs from a `blob:` where no
// script of the page's own may run in a Worker.

import { type Argon2Input, argon2id } from '../../server'

addEventListener('message', async ({ data: { id, input } }: MessageEvent<{ id: number; input: Argon2Input }>) => {
  postMessage({ id, hash: await argon2id(input) })
})
