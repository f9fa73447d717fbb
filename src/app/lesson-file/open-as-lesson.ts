// The text of a file, as a lesson.

import type { PageModel } from '../../visit'

/** More bytes than a lesson can have, whatever its characters: such a file is not even read. */
const mostBytes = 2_000_000
const longestName = 60

/** Resolves to whether it is open now; else the page says why. */
export async function openAsLesson(model: PageModel, file: File): Promise<boolean> {
  const name = file.name.slice(0, longestName)
  const refuse = (code: 'too-large' | 'not-json'): boolean => {
    model.store.setState({ fileProblems: { file: name, problems: [{ path: '', code }] } })
    return false
  }
  if (file.size > mostBytes) return refuse('too-large')
  // A file may be gone by the time it is read.
  const text = await file.text().catch(() => null)
  return text === null ? refuse('not-json') : model.openLessonFile(text, name)
}
