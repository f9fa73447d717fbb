// The paper of what is kept in the pantry, and of what comes from there.

export const keptPaper = '#ffebbf'
