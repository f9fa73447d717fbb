// Reading a body that may have no end: counted while it comes, and let go of once it is too long.

/**
 * All of `body`, or `null` when it holds more than `mostBytes`. A length that was announced can be wrong, and in pieces
 * (`Transfer-Encoding: chunked`) none is: so whoever sends without an end is cut off here, and never more than the limit
 * and one piece is kept (OWASP, Denial of Service Cheat Sheet).
 */
export async function readAtMost(
  body: ReadableStream<Uint8Array> | null,
  mostBytes: number,
): Promise<Uint8Array | null> {
  if (body === null) return new Uint8Array(0)
  const reader = body.getReader()
  const pieces: Uint8Array[] = []
  let bytes = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return joined(pieces, bytes)
    bytes += value.byteLength
    if (bytes > mostBytes) {
      // Not waited for: a sender who does not stop is not to hold us up.
      void reader.cancel().catch(() => {})
      return null
    }
    pieces.push(value)
  }
}

function joined(pieces: readonly Uint8Array[], bytes: number): Uint8Array {
  const whole = new Uint8Array(bytes)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.byteLength
  }
  return whole
}
