// The mark: a house with a cloche.

/** Decorative beside the name. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <path d="M3 14L16 3l13 11v13a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2z" fill="var(--ink)" />
      <path d="M7.5 22.5a8.5 8.5 0 0 1 17 0z" fill="var(--now)" />
      <circle cx="16" cy="12.3" r="1.7" fill="var(--now)" />
      <path d="M6 25.2h20" stroke="var(--now)" strokeWidth={2} strokeLinecap="round" />
    </svg>
  )
}
