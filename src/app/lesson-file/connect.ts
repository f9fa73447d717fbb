// A file that is dropped on the page is opened as a lesson, instead of the browser leaving the page for it.

import type { PageModel } from '../../visit'
import { openAsLesson } from './open-as-lesson'

/** Returns the way to stop. */
export function connectLessonFiles(model: PageModel, page: Window): () => void {
  const onDragOver = (event: DragEvent): void => {
    if (holdsFiles(event)) event.preventDefault()
  }
  const onDrop = (event: DragEvent): void => {
    const file = event.dataTransfer?.files[0]
    if (!file || !holdsFiles(event)) return
    event.preventDefault()
    void openAsLesson(model, file)
  }
  page.addEventListener('dragover', onDragOver)
  page.addEventListener('drop', onDrop)
  return () => {
    page.removeEventListener('dragover', onDragOver)
    page.removeEventListener('drop', onDrop)
  }
}

/** Text that is dragged into a field is no file. */
const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false
