// Finding by time, in logarithmic time.

/**
 * The index of the last item whose time is at or before `time`, or -1 when all lie after it.
 * `timeAt(i)` must not fall as `i` grows; it is read at most ⌈log₂(length + 1)⌉ times.
 */
export function lastAtOrBefore(length: number, timeAt: (index: number) => number, time: number): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (timeAt(middle) <= time) low = middle + 1
    else high = middle
  }
  return low - 1
}
