// Modelled durations as texts.

/** `0.64 ms`, `38 ms`, `1.2 s`: two or three figures, so that small and large can be compared at a glance. */
export function durationText(us: number): string {
  const ms = us / 1000
  if (ms >= 1000) return `${trim((ms / 1000).toPrecision(2))} s`
  if (ms >= 100) return `${Math.round(ms)} ms`
  if (ms >= 0.01 || ms === 0) return `${trim(ms.toPrecision(2))} ms`
  return `${Math.round(us)} µs`
}

const trim = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text)
