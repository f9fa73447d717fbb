// For fields that are read by a program: nothing of what is typed may be made nicer on the way.

/** No curly quotes, no capital at the start, no corrections, nothing filled in from another site's forms. */
export const asTyped = {
  autoComplete: 'off',
  autoCorrect: 'off',
  autoCapitalize: 'none',
  spellCheck: false,
} as const
