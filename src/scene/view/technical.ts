// Names that are the same in every language.

export const protocol = 'HTTP'
export const queryLanguage = 'SQL'
