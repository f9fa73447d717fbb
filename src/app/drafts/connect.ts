// What keeps drafts is loaded once the page stands; until then nobody has typed anything worth keeping.

import type { PageModel } from '../../visit'

/** Call once the page stands. Resolves to the way to stop; where it cannot be loaded, drafts are kept in the page only. */
export async function connectDrafts(model: PageModel, page: Window): Promise<() => void> {
  try {
    const { keepDrafts } = await import('./keep')
    return keepDrafts(model, page)
  } catch {
    return () => {}
  }
}
