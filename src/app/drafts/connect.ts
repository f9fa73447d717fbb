// What keeps drafts is loaded once the page stands; until then nobody has typed anything worth keeping.

import type { Host } from '../../visit/visit'

/** Call once the page stands. Resolves to the way to stop; where it cannot be loaded, drafts are kept in the page only. */
export async function connectDrafts(host: Host, page: Window): Promise<() => void> {
  try {
    const { keepDrafts } = await import('./keep')
    return keepDrafts(host, page)
  } catch {
    return () => {}
  }
}
