// Waiting for what may never come.

/** Starts `work` when it is first asked for and remembers a success; a failure, or a wait too long, starts it anew. */
export function opener<Value>(work: () => Promise<Value>, limitMs: number): () => Promise<Value> {
  let started: Promise<Value> | undefined
  return () => {
    if (started) return started
    const attempt = inTime(work(), limitMs).catch((error: unknown) => {
      // One that hangs is left behind: whoever asks next gets a new one.
      started = undefined
      throw error
    })
    started = attempt
    return attempt
  }
}

/** The same, or a rejection after `limitMs`. What came too late is dropped, also when it fails. */
export async function inTime<Value>(work: Promise<Value>, limitMs: number): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Nothing came within ${limitMs} ms.`)), limitMs)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
