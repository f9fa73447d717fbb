// What an address cannot hold is kept for this tab, so that a reload keeps the place. Storage may be missing, full, or
// throw when it is only looked at; then nothing is kept.

const key = 'back-of-house-place'
const lessonKey = 'back-of-house-lesson'

export interface KeptPlace {
  /** The query and fragment beside which the place was kept: another address is another place. */
  readonly beside: string
  readonly search: string
  readonly hash: string
}

/**
 * `null` forgets. Returns whether a reload would find what was kept. What cannot be kept must not leave an older place
 * behind: beside the same address it would bring another trip back.
 */
export function keepPlace(place: KeptPlace | null): boolean {
  try {
    sessionStorage.removeItem(key)
    if (place) sessionStorage.setItem(key, JSON.stringify(place))
    // What stands in for a storage that cannot even be read forgets everything with the page.
    return sessionStorage instanceof Storage
  } catch {
    return false
  }
}

/** The place kept beside this query and fragment. */
export function keptPlace(beside: string): KeptPlace | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null')
    if (typeof kept !== 'object' || kept === null) return null
    const given = new Map<string, unknown>(Object.entries(kept))
    const [search, hash] = [given.get('search'), given.get('hash')]
    if (given.get('beside') !== beside || typeof search !== 'string' || typeof hash !== 'string') return null
    return { beside, search, hash }
  } catch {
    return null
  }
}

/** The lesson open last, between visits. */
export function keepLesson(id: string): void {
  try {
    localStorage.setItem(lessonKey, id)
  } catch {
    // The next visit starts with the first lesson.
  }
}

export function keptLesson(): string | null {
  try {
    return localStorage.getItem(lessonKey)
  } catch {
    return null
  }
}
