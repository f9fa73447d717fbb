// Lessons from files, kept for this tab, so that a reload finds them. Storage may be missing, full, or throw when it is
// only looked at; then they are there until the page is left.

import type { LessonFiles } from '../../visit'

const prefix = 'back-of-house-lesson-file '

export const filesInTab: LessonFiles = {
  kept: (id) => {
    try {
      return sessionStorage.getItem(prefix + id)
    } catch {
      return null
    }
  },
  keep: (id, text) => {
    try {
      if (text === null) sessionStorage.removeItem(prefix + id)
      else sessionStorage.setItem(prefix + id, text)
    } catch {
      // A reload opens another lesson then.
    }
  },
}
