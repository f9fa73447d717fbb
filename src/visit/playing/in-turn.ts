// Work that a press sets off and that takes long waits until the press was seen; what is asked for meanwhile never
// overtakes it.

export interface InTurn {
  /** After the next frame was drawn, or before anything that is done at once. */
  soon(work: () => void): void
  /** Now, after what still waits. */
  atOnce(work: () => void): void
}

export function createInTurn(afterPaint: (work: () => void) => void): InTurn {
  let waiting: (() => void)[] = []
  const catchUp = (): void => {
    const works = waiting
    waiting = []
    for (const work of works) work()
  }
  return {
    soon: (work) => {
      waiting.push(work)
      afterPaint(catchUp)
    },
    atOnce: (work) => {
      catchUp()
      work()
    },
  }
}
